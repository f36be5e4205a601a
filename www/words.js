/**
 * What every screen says, whatever else it says: the names of the vocabulary, and lists of them. All other sentences are
 * in modules by room, made of words/en.json, so that a screen is sent with its own alone: `#words/player`. In the site of
 * another language, that one's words stand in the place of the English ones.
 */
import { language } from '#words/language';
import named from '#words/names';

/**
 * What each id of the vocabulary is called, lower case where it can stand inside a sentence: `names.region.sacrum`.
 * @type {Record<keyof typeof named, Record<string, string>>}
 */
export const names = named;

/** A text as a sentence of its own: the letter that it begins with is raised. @param {string} text */
export const sentence = (text) => text.replace(/^[^\p{L}\p{N}]*\p{L}/u, (start) => start.toLocaleUpperCase(language));
