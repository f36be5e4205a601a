/**
 * Every sentence people read: one object a room, of texts, and of functions where a sentence holds values. They are
 * made of words/en.json; in the site of another language, that one's words stand in the place of the English ones.
 */
import words, { language } from '#words';

export { direction, language } from '#words';
export const {
  app,
  cue,
  device,
  embed,
  figure,
  health,
  library,
  lock,
  play,
  player,
  problems,
  routine,
  routines,
  settings,
  speech,
  stop,
  time,
  today,
} = words;
/**
 * What each id of the vocabulary is called, lower case where it can stand inside a sentence: `names.region.sacrum`.
 * @type {Record<keyof typeof words.names, Record<string, string>>}
 */
export const names = words.names;

/** A text as a sentence of its own: its first letter is raised. @param {string} text */
export const sentence = (text) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
