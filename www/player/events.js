/** What the conductor tells, as DOM events. Those of HTMLMediaElement keep their names and carry nothing. */
import { cueWords } from './cue-words.js';

/** @typedef {import('./conductor.js').Told} Told */
/** @typedef {import('./conductor.js').Conductor} Conductor */

/** What a media element has no word for, or another meaning: its `waiting` is about the network. @type {Record<string, string>} */
const OWN_NAMES = { waiting: 'stepdone', time: 'timeupdate' };
const WITH_DETAIL = ['stepchange', 'cue', 'waiting', 'interrupted', 'refused'];

/** @param {Told} event @param {Conductor} conductor @returns {Event | null} */
export function domEventOf(event, conductor) {
  const type = OWN_NAMES[event.type] ?? event.type;
  if (event.type === 'hidden' || event.type === 'seen') return null;
  if (event.type === 'checkpoint') return new CustomEvent(type, { detail: conductor.checkpoint });
  if (!WITH_DETAIL.includes(event.type)) return new Event(type);
  const { type: _, ...detail } = event;
  // Whoever embeds the player may show or say it.
  const words = event.type === 'cue' ? { words: cueWords(conductor.score.routine, event) } : {};
  return new CustomEvent(type, { detail: { ...detail, ...words } });
}
