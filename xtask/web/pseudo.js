// A language nobody speaks, made of English: accented, so that text which is no message shows, and longer, as
// translations are.

import { mapMessages, tokensOf } from './messages.js';

/** @typedef {import('./messages.js').Messages} Messages */

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = [...'áƀçďéƒǧĥíĵķľɱñóƥɋŕšťúṽŵẋýžÁƁÇĎÉƑǦĤÍĴĶĽṀÑÓƤɊŔŠŤÚṼŴẊÝŽ'];
/** How much longer a word gets: German and Finnish need about so much. */
const LONGER = 0.4;

/** @param {Messages} messages @returns {Messages} */
export const pseudo = (messages) => mapMessages(messages, pseudoMessage);

/** Only words change, not what stands for a value. @param {string} message @param {string} path */
function pseudoMessage(message, path) {
  const parts = tokensOf(message, path).filter((token) => token.type === 'content');
  // From the end, so that the places of those before stay.
  return parts.reverse().reduce((text, { ctx }) => {
    const end = ctx.offset + ctx.text.length;
    return text.slice(0, ctx.offset) + longer(accented(ctx.text)) + text.slice(end);
  }, message);
}

/** @param {string} text */
const accented = (text) => text.replace(/[a-zA-Z]/g, (letter) => ACCENTED[PLAIN.indexOf(letter)]);

/** @param {string} text */
const longer = (text) => text.replace(/\p{L}+/gu, (word) => word + 'ö'.repeat(Math.ceil(word.length * LONGER)));
