/** Seconds, as people read and hear them. A second that has begun counts whole: a countdown says 1 until it is over. */

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
  const part = (/** @type {number} */ count, /** @type {string} */ unit) =>
    count === 0 ? [] : [`${count} ${unit}${count === 1 ? '' : 's'}`];
  return [...part(Math.floor(all / 60), 'minute'), ...part(all % 60, 'second')].join(' ') || '0 seconds';
}
