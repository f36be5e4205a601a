// Makes target/words/, the messages as plain functions with their types, which `#words` in package.json names.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/lib/compile-module.js';
import { argumentsOf, mapMessages } from './messages.js';
import { pseudo } from './pseudo.js';

/** @typedef {import('./messages.js').Messages} Messages */

const SOURCE = new URL('../../www/words/', import.meta.url);
const MADE = new URL('../../target/words/', import.meta.url);

/** @param {string} language @returns {Messages} */
export const read = (language) => JSON.parse(readFileSync(new URL(`${language}.json`, SOURCE), 'utf8'));

/**
 * A module of functions that need no parser; a message without values is simply its text.
 * @param {string} language
 * @param {Messages} messages
 */
export function compile(language, messages) {
  const module = compileModule(new MessageFormat(language, { strict: true }), messages);
  const plain = module.replace(/: \(\) => ("(?:[^"\\]|\\.)*")/g, ': $1');
  return `export const language = '${language}';\nexport const direction = '${directionOf(language)}';\n${plain};\n`;
}

/** The types of that module: a message that is not there, or a value, is an error of `tsc`. @param {Messages} messages */
export function declare(messages) {
  const types = mapMessages(messages, (message, path) => {
    const values = [...argumentsOf(message, path)].map(([name, type]) => `${name}: ${type}`);
    return values.length ? `(values: { ${values.join('; ')} }) => string` : 'string';
  });
  const shape = JSON.stringify(types, null, 2)
    .replace(/: "(.*)"(,?)$/gm, ': $1;')
    .replace(/\}(,)$/gm, '};');
  return `export const language: string;\nexport const direction: 'ltr' | 'rtl';\ndeclare const words: ${shape};\nexport default words;\n`;
}

/** @param {string} language */
function directionOf(language) {
  const locale = /** @type {Intl.Locale & { textInfo: { direction: string } }} */ (new Intl.Locale(language));
  return locale.textInfo.direction;
}

function make() {
  mkdirSync(MADE, { recursive: true });
  const english = read('en');
  const files = {
    'en.js': compile('en', english),
    'en.d.ts': declare(english),
    'pseudo.js': compile('en', pseudo(english)),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(new URL(name, MADE), text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) make();
