/** A day as one says it: today, yesterday, on 3 November. */

import words from '#words/time';

/** @param {number} then @param {number} now unix ms */
export function dayOf(then, now) {
  const days = Math.round((midnight(now) - midnight(then)) / 86_400_000);
  if (days === 0) return words.today;
  if (days === 1) return words.yesterday;
  const sameYear = new Date(then).getFullYear() === new Date(now).getFullYear();
  return sameYear ? words.onDay({ date: then }) : words.onDayOfYear({ date: then });
}

/** @param {number} one @param {number} other unix ms */
export const isSameDay = (one, other) => midnight(one) === midnight(other);

/** @param {number} time */
const midnight = (time) => new Date(time).setHours(0, 0, 0, 0);
