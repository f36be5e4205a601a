// The words in the pages themselves, for whoever reads them before the scripts run, or without any.

import { pathToFileURL } from 'node:url';

/**
 * A Vite plugin: puts the words of a language where a page says `{app.name}`, and its code and direction into `<html>`.
 * @param {string} module of that language, in target/words/
 * @returns {import('vite').Plugin}
 */
export function wordsInPages(module) {
  return {
    name: 'words-in-pages',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const { default: words, language, direction } = await import(pathToFileURL(module).href);
        return inPage(html, words).replace('<html lang="en">', `<html lang="${language}" dir="${direction}">`);
      },
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
