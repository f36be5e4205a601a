/** The address, after the `#`: which screen, of what. */

/**
 * @typedef {{ name: 'library' } | { name: 'settings' } | { name: 'routine', id: string } | { name: 'play', id: string }
 *   | { name: 'unknown' }} Route
 */

/** @param {string} hash as in `location.hash` @returns {Route} */
export function routeOf(hash) {
  const [place, id, ...more] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decoded);
  if (more.length > 0) return { name: 'unknown' };
  if (place === '' && id === undefined) return { name: 'library' };
  if (place === 'settings' && id === undefined) return { name: 'settings' };
  if (place === 'routines' && id) return { name: 'routine', id };
  if (place === 'play' && id) return { name: 'play', id };
  return { name: 'unknown' };
}

/** @param {'routines' | 'play'} place @param {string} id */
export const linkTo = (place, id) => `#/${place}/${encodeURIComponent(id)}`;

/** An address somebody mistyped is still an address. @param {string} part */
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
