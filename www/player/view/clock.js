/** Time as on a clock, in the digits of a language. */

import { once } from '../../once.js';

/** A second that has begun counts whole: a countdown says 1 until it is over. @param {number} seconds @returns {number} */
export const whole = (seconds) => Math.max(0, Math.ceil(seconds - 0.001));

/** @param {string} language */
export function clockIn(language) {
  const inDigits = once(() => new Intl.NumberFormat(language, { useGrouping: false }));
  const inTwo = once(() => new Intl.NumberFormat(language, { minimumIntegerDigits: 2 }));
  const plain = (/** @type {number} */ count) => inDigits().format(count);
  const two = (/** @type {number} */ count) => inTwo().format(count);

  /** `5:07`. @param {number} seconds */
  function clock(seconds) {
    const all = whole(seconds);
    const hours = Math.floor(all / 3600);
    const minutes = Math.floor((all % 3600) / 60);
    const rest = two(all % 60);
    return hours > 0 ? `${plain(hours)}:${two(minutes)}:${rest}` : `${plain(minutes)}:${rest}`;
  }

  return {
    clock,
    /** `45` @param {number} seconds */
    countdown: (seconds) => plain(whole(seconds)),
    /** As wide as any two digits: all have one width. */
    twoDigits: () => two(0),
  };
}
