/**
 * Fetches the works of a player. In the app another file stands in the place of this one: see the site's Vite config; what
 * `WORKS` is, is in that of the player.
 */
export async function fetchWorks() {
  // Of an import that failed many browsers remember just that, however often it is tried again: so it does not fail.
  const { ok, status } = await fetch(WORKS);
  if (!ok) throw new Error(`${WORKS}: status ${status}`);
  return import('./works.js');
}
