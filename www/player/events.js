/** What a session tells beyond the words of HTML, as DOM events. */
import { cueWords } from './cue-words.js';

/**
 * What is told outward: what the core tells; that there is no sound; that the core is broken for good; that the position
 * has been read; that it sounds louder or faster; that the page is out of sight, is seen again, or that the sound was
 * stopped by nobody here: in which step and when, in unix ms.
 * @typedef {{ type: 'hidden' | 'seen' | 'held', step: number, now: number }} Presence
 * @typedef {import('../core.js').PlayerEvent} PlayerEvent
 * @typedef {{ type: 'silenced' | 'time' | 'volumechange' | 'ratechange' } | { type: 'broken', error: unknown }} Own
 * @typedef {PlayerEvent | Own | Presence} Told
 */
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
