/**
 * Numbers in the digits of a language. To wake `Intl` up takes a phone as long as to draw all of the player: where digits are
 * the plain ones, whole numbers under a thousand, which no language groups, are written without it.
 */
import { once } from './once.js';

/** The least that has a separator, in some language. */
const GROUPED = 1000;

/**
 * @param {string} language
 * @param {boolean} plain whether its digits are those from 0 to 9
 */
export function digitsOf(language, plain) {
  const grouped = once(() => new Intl.NumberFormat(language));
  return (/** @type {number} */ count) =>
    plain && Number.isInteger(count) && count >= 0 && count < GROUPED ? String(count) : grouped().format(count);
}
