/** Several texts as one, the way the language of the page has it. */
import words from '#words/app';
import { all, any } from '#words/language';

/** Within a sentence: `hands, ball and foam roller`. @param {string[]} texts */
export const list = (texts) => several(texts, all);

/** Of what is an alternative: `hands, ball or foam roller`. @param {string[]} texts */
export const listOfAny = (texts) => several(texts, any);

/** @param {string[]} texts @param {typeof all} joints */
function several(texts, { two, last, before }) {
  const end = texts.slice(-2).join(texts.length > 2 ? last : two);
  return [...texts.slice(0, -2), end].join(before);
}

/** What is known of a thing, in a line: `12 min, ball, for two`. @param {string[]} texts */
export const listOfFacts = (texts) => joined(texts, words.facts);

/** Of what may hold commas itself: `low back, beside the spine; pressure 4`. @param {string[]} texts */
export const listOfPhrases = (texts) => joined(texts, words.phrases);

/** Those that say something. @param {string[]} texts @param {(pair: { before: string, next: string }) => string} join */
const joined = (texts, join) =>
  texts.filter(Boolean).reduce((before, next) => (before ? join({ before, next }) : next), '');
