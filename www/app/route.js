/** The address, after the `#`: which screen, of what. */

/**
 * @typedef {{ name: 'today' } | { name: 'library', query: string } | { name: 'settings' }
 *   | { name: 'routine', id: string } | { name: 'play', id: string } | { name: 'embed', routine: string } | { name: 'unknown' }} Route
 */

/** Where the routines are. */
export const LIBRARY = '#/routines';

/** The address of the session that waits, whichever it is. */
export const RESUME = '#/resume';

/** @param {string} hash as in `location.hash` @returns {Route} */
export function routeOf(hash) {
  const [path, query = ''] = hash.replace(/^#?\/?/, '').split(/\?(.*)/s);
  const [place, id, ...more] = path.split('/').map(decoded);
  if (more.length > 0) return { name: 'unknown' };
  if (place === '' && id === undefined) return { name: 'today' };
  if (place === 'settings' && id === undefined) return { name: 'settings' };
  if (place === 'routines') return id ? { name: 'routine', id } : { name: 'library', query };
  if (place === 'embed') return { name: 'embed', routine: id ?? '' };
  if (place === 'play' && id) return { name: 'play', id };
  return { name: 'unknown' };
}

/** @param {'routines' | 'play' | 'embed'} place @param {string} id */
export const linkTo = (place, id) => `#/${place}/${encodeURIComponent(id)}`;

/** An address somebody mistyped is still an address. @param {string} part */
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
