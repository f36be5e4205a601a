/** Several texts as one, the way the language of the page has it. */
import words from '#words/app';
import { language } from '#words/language';
import { once } from './once.js';

const all = once(() => new Intl.ListFormat(language, { type: 'conjunction' }));
const any = once(() => new Intl.ListFormat(language, { type: 'disjunction' }));

/** Within a sentence: `hands, ball and foam roller`. @param {string[]} texts */
export const list = (texts) => several(texts, all);

/** Of what is an alternative: `hands, ball or foam roller`. @param {string[]} texts */
export const listOfAny = (texts) => several(texts, any);

/** What knows how to list takes a phone 50 ms to make: one text is a list without it. @param {string[]} texts @param {() => Intl.ListFormat} format */
const several = (texts, format) => (texts.length < 2 ? texts.join('') : format().format(texts));

/** What is known of a thing, in a line: `12 min, ball, for two`. @param {string[]} texts */
export const listOfFacts = (texts) => joined(texts, words.facts);

/** Of what may hold commas itself: `low back, beside the spine; pressure 4`. @param {string[]} texts */
export const listOfPhrases = (texts) => joined(texts, words.phrases);

/** Those that say something. @param {string[]} texts @param {(pair: { before: string, next: string }) => string} join */
const joined = (texts, join) =>
  texts.filter(Boolean).reduce((before, next) => (before ? join({ before, next }) : next), '');
