/** In which positions a routine is done, in a few words: whoever cannot get to the floor has to know before the start. */
import words from '#words/routine';
import { listOfFacts } from '../lists.js';
import { names } from '../words.js';

/** @typedef {'seated' | 'standing' | 'lying' | 'hands-and-knees' | 'floor'} Place */
/** @typedef {{ position: string, steps: { position: string }[] }} Placed */

/** @type {Record<Place, string>} */
const WORDS = {
  seated: names.position.seated,
  standing: names.position.standing,
  'hands-and-knees': names.position['hands-and-knees'],
  lying: words.lying,
  floor: words.onTheFloor,
};

/** A roller lies on the floor; on one's back one may be in bed. @param {string} position @returns {Place} */
function placeOf(position) {
  if (position.endsWith('-on-roller')) return 'floor';
  if (position === 'hands-and-knees') return position;
  if (position.startsWith('seated')) return 'seated';
  return position.startsWith('standing') ? 'standing' : 'lying';
}

/** Each once, as the steps come to it; who gets to the floor at all lies and kneels there, too. @param {Placed} routine @returns {Place[]} */
export function placesOf({ steps }) {
  const places = steps.map(({ position }) => placeOf(position));
  const onFloor = places.includes('floor');
  const lower = (/** @type {Place} */ place) => place !== 'seated' && place !== 'standing';
  return [...new Set(places.map((place) => (onFloor && lower(place) ? 'floor' : place)))];
}

/** @param {Placed} routine */
export function placesInWords(routine) {
  const places = placesOf(routine);
  const many = places.length > 1 || places[0] === 'floor';
  return many ? listOfFacts(places.map((place) => WORDS[place])) : names.position[routine.position];
}
