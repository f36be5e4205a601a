/** The script that other pages embed: the newest, and the one of this version with its checksum. */
import { version } from '../../package.json';

/** Under this name there is always the newest. */
export const SCRIPT = 'kneadful-player.js';

/** Reads it and makes its checksum, as `integrity` has it; rejects where that cannot be. */
export async function pinned() {
  const script = `kneadful-player-${version}.js`;
  const response = await fetch(`./${script}`);
  if (!response.ok) throw new Error(`${script}: status ${response.status}`);
  // Only where the page itself came safely.
  const hash = await crypto.subtle.digest('SHA-384', await response.arrayBuffer());
  return { script, integrity: `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}` };
}
