// The words in the pages themselves, for whoever reads them before the scripts run, or without any.

import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @typedef {{ language: string, direction: string, words: Record<string, any> }} Language by room */

/** A language with its messages, by room. @param {string} folder of it, in target/words/ @returns {Promise<Language>} */
export async function languageIn(folder) {
  const modules = readdirSync(folder).filter((file) => file.endsWith('.js') && file !== OWN);
  const load = (/** @type {string} */ file) => import(pathToFileURL(join(folder, file)).href);
  const rooms = await Promise.all(modules.map(async (file) => [basename(file, '.js'), (await load(file)).default]));
  return { ...(await load(OWN)), words: Object.fromEntries(rooms) };
}

/** What the language says of itself. */
const OWN = 'language.js';

/**
 * A Vite plugin: puts the words of a language where a page says `{app.name}`, and its code and direction into `<html>`.
 * @param {Language} language
 * @returns {import('vite').Plugin}
 */
export function wordsInPages({ language, direction, words }) {
  return {
    name: 'words-in-pages',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        inPage(html, words).replace('<html lang="en">', `<html lang="${language}" dir="${direction}">`),
    },
  };
}

/** @param {string} html @param {Record<string, unknown>} words */
export const inPage = (html, words) => html.replace(PLACE, (_, path) => escaped(textAt(words, path)));

/** The same for the texts in a JSON value. @param {any} json @param {Record<string, unknown>} words */
export const inJson = (json, words) =>
  JSON.parse(JSON.stringify(json), (_, value) =>
    typeof value === 'string' ? value.replace(PLACE, (_, path) => textAt(words, path)) : value,
  );

/** A path of words in braces. */
export const PLACE = /\{(\w+(?:\.\w+)*)\}/g;

/** @param {unknown} words @param {string} path */
function textAt(words, path) {
  const text = path.split('.').reduce((group, id) => /** @type {any} */ (group)?.[id], words);
  if (typeof text === 'string') return text;
  throw new Error(`a page says {${path}}, which is no message without values`);
}

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
