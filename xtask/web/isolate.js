// Text that is read from the left, within what is read from the right: where it is not set apart, a number before it or a
// full stop behind it goes to its other side.

import { mapMessages, tokensOf } from './messages.js';

/** @typedef {import('./messages.js').Messages} Messages */

/** The signs of Unicode for it: read as its first letter is, from the left, and its end. */
const AS_IT_IS = '\u2068';
const FROM_THE_LEFT = '\u2066';
const END = '\u2069';

/** What stands for a value may be in another language, as the title of a routine is. @param {Messages} messages @returns {Messages} */
export const valuesApart = (messages) =>
  mapMessages(messages, (message, path) => {
    const values = tokensOf(message, path).filter(({ type }) => type === 'argument');
    // From the end, so that the places of those before stay.
    return values.reverse().reduce((text, { ctx }) => {
      const end = ctx.offset + ctx.text.length;
      return text.slice(0, ctx.offset) + AS_IT_IS + ctx.text + END + text.slice(end);
    }, message);
  });

/** Messages of a language that is read from the left; bare words need nothing. @param {Messages} messages @returns {Messages} */
export const fromTheLeft = (messages) =>
  mapMessages(messages, (message) => (/[^\p{L} ]/u.test(message) ? FROM_THE_LEFT + message + END : message));
