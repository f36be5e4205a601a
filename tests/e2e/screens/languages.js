/** The screens around the player in words that are longer by two fifths, and read from the right. */
import { appScreens } from './app.js';

/** @typedef {import('./index.js').Screen} Screen */

/** Those that have a layout of their own, and what is there in any language. @type {Record<string, string>} */
const PLACES = {
  'today, returning': '.sessions',
  library: '.routine',
  routine: '.steps',
  notice: '.conditions',
  settings: '.keys',
  'unknown page': '.instead',
};
const HOW = { pseudo: 'in long words', mirrored: 'read from the right' };

/** @param {keyof typeof HOW} language @returns {Screen[]} */
const screensIn = (language) =>
  Object.entries(PLACES).map(([place, sign]) => ({
    .../** @type {Screen} */ (appScreens.find(({ name }) => name === place)),
    name: `${place}, ${HOW[language]}`,
    language,
    reach: (page) => page.see(sign),
  }));

export const languageScreens = [...screensIn('pseudo'), ...screensIn('mirrored')];
