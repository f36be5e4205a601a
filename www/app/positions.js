/** In which positions a routine is done, in a few words: whoever cannot get to the floor has to know before the start. */
import words from '#words/routine';
import { listOfFacts } from '../lists.js';
import { names } from '../words.js';

/** @typedef {'seated' | 'standing' | 'lying' | 'hands-and-knees' | 'floor'} Kind of position */
/** @typedef {{ position: string, steps: { position: string }[] }} Positioned */

/** The kinds that are no position themselves have names of their own. @type {Record<string, string>} */
const WORDS = { ...names.position, lying: words.lying, floor: words.onTheFloor };

/** A roller lies on the floor; on one's back one may be in bed. @param {string} position @returns {Kind} */
function kindOf(position) {
  if (position.endsWith('-on-roller')) return 'floor';
  if (position === 'hands-and-knees') return position;
  if (position.startsWith('seated')) return 'seated';
  return position.startsWith('standing') ? 'standing' : 'lying';
}

/** Each once, as the steps come to it; who gets to the floor at all lies and kneels there, too. @param {Positioned} routine @returns {Kind[]} */
export function positionsOf({ steps }) {
  const kinds = steps.map(({ position }) => kindOf(position));
  const onFloor = kinds.includes('floor');
  const lower = (/** @type {Kind} */ kind) => kind !== 'seated' && kind !== 'standing';
  return [...new Set(kinds.map((kind) => (onFloor && lower(kind) ? 'floor' : kind)))];
}

/** @param {Positioned} routine */
export function positionsInWords(routine) {
  const kinds = positionsOf(routine);
  const many = kinds.length > 1 || kinds[0] === 'floor';
  return many ? listOfFacts(kinds.map((kind) => WORDS[kind])) : names.position[routine.position];
}
