/** Which messages the sources of www/ name, read from the text of these sources. */
import { readdirSync, readFileSync } from 'node:fs';
import { PLACE } from '../../xtask/web/pages.js';

/** @typedef {import('../../xtask/web/messages.js').Messages} Messages */

const WWW = new URL('../../www/', import.meta.url);

/** The sources that say words, by path. */
export const sources = readdirSync(WWW, { recursive: true })
  .map(String)
  .filter((path) => /\.(js|html|webmanifest)$/.test(path) && path !== 'words.js')
  .map((path) => ({ path, text: readFileSync(new URL(path, WWW), 'utf8') }));

/**
 * The messages that a source names: `used` by their paths, all of a group where it is taken as a whole or by a
 * computed id; `missing` where there is none of that name.
 * @param {string} text
 * @param {Messages} messages
 */
export function usageOf(text, messages) {
  /** @type {string[]} */
  const used = [];
  /** @type {string[]} */
  const missing = [];
  // In HTML and JSON; what is not there fails the build.
  for (const [, path] of text.matchAll(PLACE)) if (pathsOf(messages).includes(path)) used.push(path);
  const names = roomsOf(text);
  for (const [alias, room] of names) {
    // What is no room of these messages, the routines, is another test's.
    if (!(room.split('.')[0] in messages)) continue;
    for (const [, set, chain] of text.matchAll(mentions(alias))) {
      const { path, found } = follow(messages, [room, ...chain.split('.').slice(1)]);
      if (found === undefined) missing.push(path);
      else if (set && typeof found === 'object') names.set(set, path);
      else used.push(...pathsOf(found, path));
    }
  }
  return { used, missing };
}

/** The names under which a source knows rooms: alias -> path. @param {string} text @returns {Map<string, string>} */
function roomsOf(text) {
  const rooms = [...text.matchAll(/import (\w+) from '#words\/(\w+)'/g)].map(([, alias, room]) => [alias, room]);
  const names = /import \{[^}]*\bnames\b[^}]*\} from '(?:\.\.?\/)+words\.js'/.test(text) ? [['names', 'names']] : [];
  return new Map(/** @type {[string, string][]} */ ([...rooms, ...names]));
}

/** `words.a.b` in a source, with the name that `const name = words.a.b;` gives to it. @param {string} alias */
const mentions = (alias) => new RegExp(`(?:const (\\w+) = )?(?<![\\w.'/-])${alias}((?:\\.\\w+)+)`, 'g');

/** Down the groups as far as these go: what comes after a message is JavaScript's. @param {Messages} messages @param {string[]} steps */
function follow(messages, steps) {
  /** @type {string | Messages | undefined} */
  let found = messages;
  const taken = [];
  for (const step of steps.flatMap((step) => step.split('.'))) {
    if (typeof found !== 'object') break;
    found = found[step];
    taken.push(step);
  }
  return { path: taken.join('.'), found };
}

/** @param {string | Messages} found @param {string} path @returns {string[]} */
export function pathsOf(found, path = '') {
  if (typeof found === 'string') return [path];
  return Object.entries(found).flatMap(([id, inner]) => pathsOf(inner, path ? `${path}.${id}` : id));
}
