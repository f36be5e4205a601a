/** What the app does with sound beside playing it: how it is set, and a session as a file to keep. */
import { routine as words } from '../words.js';
import { ask } from './run.js';

/** @typedef {import('../store/settings.js').Settings} Settings */

/** @param {Settings} settings @returns {import('../core.js').SoundOptions} */
export const soundOf = ({ chimes, levels, breath }) => ({ voice: chimes, levels, breath });

/**
 * Saves the very track that the player plays.
 * @param {import('../core.js').Core} core
 * @param {string} id of a built-in routine
 * @param {Settings} settings
 * @returns {string} what went wrong, in words; empty if nothing did
 */
export function saveSound(core, id, settings) {
  try {
    const file = ask(core.Player.builtIn(id, settings, soundOf(settings)), (player) => player.track('flac'));
    offer(file, `${id}.flac`);
    return '';
  } catch (error) {
    console.warn(error);
    return words.savingFailed;
  }
}

/** @param {Blob} file @param {string} name */
function offer(file, name) {
  const url = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  // The browser has taken hold of the file by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
