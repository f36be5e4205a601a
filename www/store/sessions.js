/** The sessions that are over, finished or stopped, oldest first. */
import { SavedDocument } from './document.js';

/** @typedef {{ title: string, entry: import('../core.js').Entry }} Session */

export class Sessions {
  #saved;

  /** @param {import('./shelf.js').Shelf} shelf */
  constructor(shelf) {
    this.#saved = new SavedDocument(shelf, 'sessions', 1, accept);
  }

  /** @returns {Session[]} */
  all() {
    return this.#saved.read();
  }

  /** @param {Session} session */
  add(session) {
    // Read again: another tab may have added one since.
    this.#saved.write([...this.#saved.read(), session]);
  }
}

/** @param {unknown} body @returns {Session[]} */
function accept(body) {
  if (body === undefined) return [];
  const isSession = (/** @type {any} */ one) =>
    typeof one?.title === 'string' && typeof one?.entry?.finishedAt === 'number';
  if (!Array.isArray(body) || !body.every(isSession)) throw new Error('not a list of sessions');
  return body;
}
