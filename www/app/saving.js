/** A session as a sound file, to keep. */
import words from '#words/routine';
import { ask } from './run.js';
import { soundOf } from './sound.js';

/** @typedef {import('../store/settings.js').Settings} Settings */

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
