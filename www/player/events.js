/** What a session tells beyond the words of HTML, as DOM events. */
import { cueWords } from './cue-words.js';

/** @typedef {import('./conductor.js').Told} Told */
/** @typedef {import('./conductor.js').Conductor} Conductor */

/** By what is told. A media element's `waiting` is about the network. @type {Record<string, string>} */
const NAMES = {
  stepchange: 'stepchange',
  cue: 'cue',
  waiting: 'stepdone',
  interrupted: 'interrupted',
  held: 'held',
  stopped: 'stopped',
  blocked: 'blocked',
  refused: 'refused',
  silenced: 'silenced',
};

/** @param {Told} event @param {Conductor} conductor @returns {Event | null} */
export function ownEventOf(event, conductor) {
  const name = NAMES[event.type];
  if (!name) return null;
  const { type: _, ...detail } = event;
  // Whoever embeds the player may show or say it.
  const words = event.type === 'cue' ? { words: cueWords(conductor.score.routine, event) } : {};
  return new CustomEvent(name, { detail: { ...detail, ...words } });
}
