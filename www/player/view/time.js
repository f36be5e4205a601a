/** Seconds, as people read and hear them. */

import { digits } from '#words/language';
import words from '#words/time';
import { clockIn, whole } from './clock.js';

export const { clock, countdown, twoDigits } = clockIn(digits);

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

/** As on a label, to the second: `45 s`, `2 min`, `2 min 5 s`. @param {number} seconds */
export function toTheSecond(seconds) {
  const all = whole(seconds);
  if (all < 120) return inSeconds(all);
  const minutes = words.shortMinutes({ count: Math.floor(all / 60) });
  return all % 60 === 0 ? minutes : words.both({ minutes, seconds: inSeconds(all % 60) });
}

/** What is left: `5:07 left`. @param {number} seconds */
export const inLeft = (seconds) => words.left({ time: clock(seconds) });
