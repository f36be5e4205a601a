/** Seconds, as people read and hear them. A second that has begun counts whole: a countdown says 1 until it is over. */
import { time as words } from '../../words.js';

/** @param {number} seconds @returns {number} */
export const whole = (seconds) => Math.max(0, Math.ceil(seconds - 0.001));

/** As on a clock: `5:07`. @param {number} seconds */
export function clock(seconds) {
  const all = whole(seconds);
  const two = (/** @type {number} */ part) => String(part).padStart(2, '0');
  const hours = Math.floor(all / 3600);
  const rest = `${Math.floor((all % 3600) / 60)}:${two(all % 60)}`;
  return hours > 0 ? `${hours}:${rest.padStart(5, '0')}` : rest;
}

/** As in a sentence: `2 minutes 5 seconds`. @param {number} seconds */
export function spoken(seconds) {
  const all = whole(seconds);
  const minutes = words.minutes({ count: Math.floor(all / 60) });
  const rest = words.seconds({ count: all % 60 });
  if (all < 60) return rest;
  return all % 60 === 0 ? minutes : words.both({ minutes, seconds: rest });
}

/** As on a label: `45 s`. @param {number} seconds */
export const inSeconds = (seconds) => words.shortSeconds({ count: seconds });

/** As on a label: `12 min`. @param {number} seconds */
export const inMinutes = (seconds) => words.shortMinutes({ count: Math.max(1, Math.round(seconds / 60)) });
