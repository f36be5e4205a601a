/** A day as one says it: today, yesterday, on 3 November. */

import words from '#words/time';

/** @param {number} then @param {number} now unix ms */
export function dayOf(then, now) {
  const days = Math.round((midnight(now) - midnight(then)) / 86_400_000);
  if (days === 0) return words.today;
  if (days === 1) return words.yesterday;
  const sameYear = new Date(then).getFullYear() === new Date(now).getFullYear();
  return unbroken(sameYear ? words.onDay({ date: then }) : words.onDayOfYear({ date: then }));
}

/** A number at the end of a line is no day: its month stays with it. @param {string} text */
const unbroken = (text) => text.replace(/(\p{N}) /gu, '$1\u00a0');

/** @param {number} one @param {number} other unix ms */
export const isSameDay = (one, other) => midnight(one) === midnight(other);

/** @param {number} time */
const midnight = (time) => new Date(time).setHours(0, 0, 0, 0);
