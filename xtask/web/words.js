// Makes target/words/, the messages of each language as plain functions, a module a room, with their types; `#words/` in
// package.json names the English ones, vite.config.js those of another language.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/lib/compile-module.js';
import { fromTheLeft, valuesApart } from './isolate.js';
import { argumentsOf, mapMessages } from './messages.js';
import { pseudo } from './pseudo.js';

/** @typedef {import('./messages.js').Messages} Messages */
/** @typedef {{ language: string, messages: Messages, direction?: 'ltr' | 'rtl' }} Language */

const SOURCE = new URL('../../www/words/', import.meta.url);
const CATALOG = new URL('../../src/routine/catalog/', import.meta.url);
const SENTENCES = new URL('../../src/routine/document/sentences.rs', import.meta.url);
const MADE = new URL('../../target/words/', import.meta.url);

/** @param {URL} folder @param {string} name */
const readJson = (folder, name) => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
/** @param {URL} folder */
const namesIn = (folder) => readdirSync(folder).map((file) => file.replace('.json', ''));

/** The messages in `www/words/`. @param {string} language @returns {Messages} */
export const read = (language) => readJson(SOURCE, language);

/** The texts of the built-in routines, in English: each is its own id. @returns {Record<string, string>} */
export function routines() {
  const texts = namesIn(CATALOG)
    .map((id) => readJson(CATALOG, id))
    .flatMap(({ title, note, steps }) => [
      title,
      note,
      ...steps.flatMap((/** @type {any} */ step) => [step.title, step.cue]),
    ])
    .filter(Boolean);
  return Object.fromEntries(texts.map((text) => [text, text]));
}

/** What may be wrong with a document, as the core says it: each is its own id. @returns {Record<string, string>} */
export function problems() {
  const sentences = [...readFileSync(SENTENCES, 'utf8').matchAll(/^pub const \w+: &str = "(.*)";$/gm)];
  return Object.fromEntries(sentences.map(([, sentence]) => [sentence, sentence]));
}

/** What a language has to say, as English says it: the messages, the texts of the routines, the core's sentences. @returns {Messages} */
export const source = () => ({ ...read('en'), routines: routines(), problems: problems() });

/**
 * Every language there is, by the name of its module, with two for tests: one that nobody speaks, and English read from
 * the right. Routines and the core's sentences are in English themselves, so it has none of them.
 * @returns {Record<string, Language>}
 */
export function languages() {
  // As its spelling, so its dates and lists.
  const english = { language: 'en-GB', messages: { ...read('en'), routines: {}, problems: {} } };
  const others = namesIn(SOURCE).filter((language) => language !== 'en');
  return {
    ...Object.fromEntries(others.map((language) => [language, { language, messages: read(language) }])),
    en: english,
    pseudo: { language: 'en-XA', messages: pseudo(source()) },
    mirrored: { ...english, messages: fromTheLeft(english.messages), direction: 'rtl' },
  };
}

/**
 * A language as modules: one a room, of functions that need no parser. A message without values is simply its text.
 * @param {Language} of
 * @returns {Record<string, string>} by name
 */
export function compile({ language, messages, direction = directionOf(language) }) {
  const format = new MessageFormat(language, { strict: true });
  const said = direction === 'rtl' ? valuesApart(messages) : messages;
  const rooms = Object.entries(said).map(([room, inner]) => {
    const module = compileModule(format, /** @type {Messages} */ (inner));
    const plain = module.replace(/: \(\) => ("(?:[^"\\]|\\.)*")/g, ': $1');
    // A format is made when it is first needed: each takes a phone some milliseconds.
    const lazy = plain.replace(
      /var (\w+) = (new Intl\.\w+\(.*\));\s*return function\(value\) \{ return \1/g,
      'var $1; return function(value) { $1 ??= $2; return $1',
    );
    return [room, `${withDigits(lazy)};\n`];
  });
  return { ...Object.fromEntries(rooms), language: own(language, direction) };
}

/** What a language says of itself. @param {string} language @param {'ltr' | 'rtl'} direction */
const own = (language, direction) => `import { digitsOf } from '../../../www/digits.js';

export const language = '${language}';
export const direction = '${direction}';
export const plain = ${new Intl.NumberFormat(language).format(1234567890).replace(/\D/g, '') === '1234567890'};
export const digits = digitsOf(language, plain);
export const all = ${JSON.stringify(jointsOf(language, 'conjunction'))};
export const any = ${JSON.stringify(jointsOf(language, 'disjunction'))};
`;

/**
 * What stands between two texts of a list: of two alone, of the last two, of two before them. Asked here, for a phone takes
 * 50 ms to make its first `Intl.ListFormat`, in one piece. Where it depends on the text that follows, as the Spanish `y`,
 * it is as before most texts.
 * @param {string} language @param {'conjunction' | 'disjunction'} type
 */
function jointsOf(language, type) {
  const format = new Intl.ListFormat(language, { type });
  const between = (/** @type {string[]} */ texts) =>
    format.formatToParts(texts).flatMap((part) => (part.type === 'literal' ? part.value : []));
  const [two] = between(['1', '2']);
  const [before, last] = between(['1', '2', '3']);
  return { two, last, before };
}

/** Its numbers by way of `www/digits.js`. @param {string} module */
function withDigits(module) {
  const numbers = module.replace(/\b(?:strictN|n)umber\("[\w-]+", (d\.\w+), 0(?:, "\w+")?\)/g, 'digits($1)');
  return numbers === module ? module : `import { digits } from './language.js';\n${numbers}`;
}

/**
 * The types of these modules: a message that is not there, or a value, is an error of `tsc`.
 * @param {Messages} messages
 * @returns {Record<string, string>} by name
 */
export function declare(messages) {
  const types = mapMessages(messages, (message, path) => {
    const values = [...argumentsOf(message, path)].map(([name, type]) => `${name}: ${type}`);
    return values.length ? `(values: { ${values.join('; ')} }) => string` : 'string';
  });
  const shapes = Object.entries(types).map(([room, type]) => {
    const shape = JSON.stringify(type, null, 2)
      .replace(/: "(.*)"(,?)$/gm, ': $1;')
      .replace(/\}(,)$/gm, '};');
    return [room, declaration(shape)];
  });
  return {
    ...Object.fromEntries(shapes),
    routines: declaration('Record<string, string>'),
    problems: declaration('Record<string, string | ((values: string[]) => string)>'),
    language: OWN,
  };
}

/** What a player says before it is fetched, and the titles of the built-in routines. @param {Language} of */
export function poster({ language, messages, direction = directionOf(language) }) {
  const { app, player, routines: translations } = /** @type {any} */ (messages);
  const titles = Object.fromEntries(
    namesIn(CATALOG)
      .map((id) => [id, readJson(CATALOG, id).title])
      .map(([id, title]) => [id, translations[title] ?? title]),
  );
  const { play, failure } = player;
  const loading = app.gettingReady;
  return `export default ${JSON.stringify({ language, direction, play, loading, failed: failure['no-core'], titles })};\n`;
}

/** @param {string} type */
const declaration = (type) => `declare const words: ${type};\nexport default words;\n`;

/** @param {string} language */
function directionOf(language) {
  const locale = /** @type {Intl.Locale & { textInfo: { direction: 'ltr' | 'rtl' } }} */ (new Intl.Locale(language));
  return locale.textInfo.direction;
}

/** The files of target/words/, a folder a language. @returns {Record<string, string>} by path */
export function files() {
  const modules = Object.entries(languages()).map(([name, language]) =>
    named({ ...compile(language), poster: poster(language) }, name, 'js'),
  );
  return Object.assign({}, ...modules, named({ ...declare(read('en')), poster: declaration(POSTER) }, 'en', 'd.ts'));
}

const OWN = `export declare const language: string;
export declare const direction: 'ltr' | 'rtl';
/** Whether its digits are those from 0 to 9. */
export declare const plain: boolean;
export declare const digits: (count: number) => string;
/** What stands between two texts: of two alone, of the last two of a list, of two before them. */
type Joints = { two: string; last: string; before: string };
/** Of a list whose texts all count, and of one of alternatives. */
export declare const all: Joints;
export declare const any: Joints;
`;

const POSTER =
  "{ language: string; direction: 'ltr' | 'rtl'; play: string; loading: string; failed: string; titles: Record<string, string> }";

/** @param {Record<string, string>} texts by name @param {string} folder @param {string} ending */
const named = (texts, folder, ending) =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${folder}/${name}.${ending}`, text]));

function make() {
  rmSync(MADE, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files())) {
    const file = new URL(name, MADE);
    mkdirSync(new URL('.', file), { recursive: true });
    writeFileSync(file, text);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) make();
