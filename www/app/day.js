/** A day as one says it: today, yesterday, on 3 November. */

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const absolute = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long' });
const withYear = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long', year: 'numeric' });

/** @param {number} then @param {number} now unix ms */
export function dayOf(then, now) {
  const days = Math.round((midnight(now) - midnight(then)) / 86_400_000);
  if (days === 0 || days === 1) return relative.format(-days, 'day');
  const sameYear = new Date(then).getFullYear() === new Date(now).getFullYear();
  return `on ${(sameYear ? absolute : withYear).format(then)}`;
}

/** @param {number} time */
const midnight = (time) => new Date(time).setHours(0, 0, 0, 0);
