/** From what a page asks for to a player of the core, or to an error that says what is wrong. */

import words from '#words/player';
import { loadCore } from '../core.js';
import { pause } from '../pause.js';
import { PlayerError } from './error.js';
import { problemWords } from './problem-words.js';

/** @typedef {import('../core.js').Core} Core */
/** @typedef {import('../core.js').PaceOptions} Pace */
/** @typedef {import('./error.js').Problem} Problem */
/** @typedef {import('./error.js').Reason} Reason */
/**
 * @typedef {object} Wanted
 * @property {unknown} checkpoint a saved session of that routine, to be taken up again
 * @property {string | object | null} routine an id, or a routine document
 * @property {string | null} src the address of a routine document, where there is no `routine`
 * @property {Pace} pace
 * @property {import('../core.js').SoundOptions} sound
 */

/** All mistakes of a routine document, in the language of the page. @param {any} cause @returns {Problem[]} */
const problemsOf = (cause) =>
  (cause?.problems ?? []).map((/** @type {{ path: string, sentence: string, values: string[] }} */ problem) => ({
    path: problem.path,
    message: problemWords(problem),
  }));

/**
 * @typedef {object} Opened
 * @property {Core} core
 * @property {import('../core.js').Player} player
 * @property {(checkpoint: unknown) => import('../core.js').Player} restore another player of the same routine
 */

/**
 * @param {Wanted} wanted
 * @param {AbortSignal} signal
 * @returns {Promise<Opened>}
 */
export async function open({ checkpoint, routine, src, pace, sound }, signal) {
  const core = await loadCore().catch(fail('no-core'));
  // It was made just now.
  await pause();
  const document = routine ?? (src ? parse(await fetchText(src, signal), src) : undefined);
  const builtIn = typeof document === 'string' || document === undefined;
  const own = builtIn ? undefined : document;
  const restore = (/** @type {unknown} */ saved) => core.Player.restore(saved, own, undefined, sound);
  try {
    // Taken up again at the pace of now: the settings may have changed since.
    if (checkpoint) return { core, restore, player: core.Player.restore(checkpoint, own, pace, sound) };
    const make = () =>
      builtIn ? core.Player.builtIn(document ?? '', pace, sound) : core.Player.fromDocument(document, pace, sound);
    return { core, restore, player: make() };
  } catch (error) {
    throw new PlayerError(reasonOf(error), error, problemsOf(error), nameOf(document, src));
  }
}

/** @param {any} error @returns {Reason} */
const reasonOf = (error) => (error?.code in words.failure ? error.code : 'bad-document');

/** @param {string} src @param {AbortSignal} signal */
async function fetchText(src, signal) {
  const response = await fetch(src, { signal }).catch(fail('network'));
  if (!response.ok) throw new PlayerError('network', `${src}: status ${response.status}`);
  return response.text().catch(fail('network'));
}

/** What a document calls itself, or else its file. @param {any} document @param {string | null} src */
const nameOf = (document, src) =>
  (typeof document?.title === 'string' && document.title) || (src ?? '').replace(/[?#].*|[^?#]*\//g, '');

/** @param {string} text @param {string} src */
function parse(text, src) {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const message = words.notJson({ why: /** @type {Error} */ (cause).message });
    throw new PlayerError('bad-document', cause, [{ path: '', message }], nameOf(null, src));
  }
}

/** @param {Reason} reason @returns {(cause: unknown) => never} */
const fail = (reason) => (cause) => {
  throw new PlayerError(reason, cause);
};
