/** Time as on a clock, in the digits of a language. */

/** A second that has begun counts whole: a countdown says 1 until it is over. @param {number} seconds @returns {number} */
export const whole = (seconds) => Math.max(0, Math.ceil(seconds - 0.001));

/** @param {(count: number) => string} digits of the language */
export function clockIn(digits) {
  const two = (/** @type {number} */ count) => (count < 10 ? digits(0) : '') + digits(count);

  /** `5:07`. @param {number} seconds */
  function clock(seconds) {
    const all = whole(seconds);
    const hours = Math.floor(all / 3600);
    const minutes = Math.floor((all % 3600) / 60);
    const rest = two(all % 60);
    return hours > 0 ? `${digits(hours)}:${two(minutes)}:${rest}` : `${digits(minutes)}:${rest}`;
  }

  return {
    clock,
    /** `45` @param {number} seconds */
    countdown: (seconds) => digits(whole(seconds)),
    /** As wide as any two digits: all have one width. */
    twoDigits: () => two(0),
  };
}
