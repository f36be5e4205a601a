/**
 * `cargo xtask sizes`: what has to come until the first routine can play, file by file, and what is in each. A part's share
 * of a compressed file is its share of the plain one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';
import { written } from '../../xtask/web/art/catalogue.js';
import { CORE, VITE_CONFIG } from '../e2e/harness/places.js';
import { functionsOf, sectionsOf } from './module.js';
import { print } from './table.js';

const MADE = fileURLToPath(new URL('../../target/sizes/', import.meta.url));
/** The core, where the command has put it, with the names of its functions. */
const NAMED = join(MADE, 'kneadful_bg.wasm');
const SITE = join(MADE, 'site');

/** The rooms, by where a source lies. @type {[RegExp, string][]} */
const ROOMS = [
  // Style sheets are texts that no map knows.
  [/^$/, 'styles'],
  [/node_modules\//, 'packages: lit, messageformat'],
  [/wasm\/kneadful\.js/, 'the way into the Wasm'],
  [/words\/en\//, 'sentences'],
  [/www\/app\//, 'app'],
  [/www\/store\//, 'what is saved'],
  [/www\/player\/view\//, 'player: what is seen'],
  [/www\/player\/transport\//, 'player: what plays'],
  [/www\/player\//, 'player: element and conductor'],
  [/www\/look\//, 'icons, scores, places of drawings'],
  [/./, 'what several share'],
];

/** @typedef {Map<string, number>} Parts bytes by name */

/** The first that fits. @param {[RegExp, string][]} names @param {string} text */
const named = (names, text) => names.find(([pattern]) => pattern.test(text))?.[1] ?? text;

/** @param {Parts} parts @param {string} name @param {number} bytes */
const add = (parts, name, bytes) => parts.set(name, (parts.get(name) ?? 0) + bytes);

/** @param {Buffer} file */
const brotli = (file) => brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** @param {string} path of a script, with its map beside it @returns {Parts} */
function partsOfScript(path) {
  const map = new SourceMap(JSON.parse(readFileSync(`${path}.map`, 'utf8')));
  /** @type {Parts} */
  const parts = new Map();
  for (const [line, text] of readFileSync(path, 'utf8').split('\n').entries())
    for (let column = 0; column < text.length; column += 1) {
      const entry = map.findEntry(line, column);
      const source = ('originalSource' in entry && entry.originalSource) || '';
      add(parts, named(ROOMS, source), Buffer.byteLength(text[column]));
    }
  return parts;
}

/** @param {Buffer} file @returns {Parts} */
function partsOfPage(file) {
  const text = file.toString();
  const [, script = ''] = /<script[^>]*>([\s\S]*?)<\/script>/.exec(text) ?? [];
  const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(text) ?? [];
  return new Map([
    ['the first script', script.length],
    ['the first styles', style.length],
    ['the page', file.length - script.length - style.length],
  ]);
}

/** What a function is for, by its name. @type {[RegExp, string][]} */
const PURPOSES = [
  [/kneadful(8|::)?.*(document|incoming)/, 'routines from elsewhere: reading and checking them'],
  [/kneadful.*(packed|catalog|vocabulary|model)/, 'the built-in routines: unpacking them'],
  [/kneadful.*(track|sound)/, 'making the sound: chimes, FLAC, Ogg, WAV'],
  [/kneadful.*(session|timeline|score|monotonic|silence)/, 'the session: timeline, score, what follows from what'],
  [/kneadful|serde|tsify/, 'the boundary: values in and out'],
  [/wasm_bindgen|js_sys|web_sys|__wb|externref|gloo/, 'the boundary: wasm-bindgen'],
  [/^/, 'the standard library: memory, lists, texts, sorting'],
];

const DATA = 11;

/** @param {Buffer} module with the names of its functions @returns {Parts} */
function partsOfModule(module) {
  /** @type {Parts} */
  const parts = new Map();
  for (const { name, size } of functionsOf(module)) add(parts, named(PURPOSES, name), size);
  const data = sectionsOf(module).find(({ id }) => id === DATA)?.content ?? Buffer.of();
  const texts = textsOfRoutines();
  add(parts, 'the built-in routines: their texts', texts);
  add(parts, 'data: numbers of the routines, words, messages', data.length - texts);
  return parts;
}

/** As they are packed: each with a line break. */
function textsOfRoutines() {
  const texts = written().flatMap(({ id, title, language, note, steps }) => [
    ...[id, title, language, note],
    ...steps.flatMap(({ title = '', cue }) => [title, cue]),
  ]);
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text) + 1, 0);
}

/** The rows of a file. @param {string} name @param {Buffer} file @param {Parts} parts */
function rowsOf(name, file, parts) {
  const compressed = brotli(file);
  const sum = [...parts.values()].reduce((all, bytes) => all + bytes, 0);
  const share = (/** @type {number} */ bytes) => Math.round((compressed * bytes) / sum);
  const rows = [...parts].toSorted(([, a], [, b]) => b - a).map(([part, bytes]) => ['', part, bytes, share(bytes)]);
  return [[name, '', file.length, compressed], ...rows];
}

async function main() {
  await build({
    configFile: VITE_CONFIG,
    mode: 'production',
    logLevel: 'warn',
    build: { outDir: SITE, sourcemap: 'hidden' },
  });
  const files = readdirSync(join(SITE, 'assets'));
  const script = (/** @type {string} */ name) => {
    const path = join(
      SITE,
      'assets',
      String(files.find((file) => file.startsWith(`${name}-`) && file.endsWith('.js'))),
    );
    return rowsOf(`${name}.js`, readFileSync(path), partsOfScript(path));
  };
  const page = readFileSync(join(SITE, 'index.html'));
  const core = readFileSync(join(CORE, 'kneadful_bg.wasm'));
  const rows = [
    ...rowsOf('index.html', page, partsOfPage(page)),
    ...script('index'),
    ...rowsOf('kneadful_bg.wasm', core, partsOfModule(readFileSync(NAMED))),
    ...script('playing'),
  ];
  const needed = rows.filter(([name]) => name !== '');
  const sum = (/** @type {number} */ column) => needed.reduce((all, row) => all + Number(row[column]), 0);
  print(
    'Until the first routine can play, in bytes',
    ['file', 'part', 'plain', 'brotli'],
    [...rows, ['in all', '', sum(2), sum(3)]],
  );
}

await main();
