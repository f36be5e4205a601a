// Reading the messages of a language: groups within groups, each message in ICU MessageFormat.

import { parse } from '@messageformat/parser';

/** @typedef {{ [id: string]: string | Messages }} Messages */
/** @typedef {import('@messageformat/parser').Token} Token */

/**
 * The same groups, with something else in the place of each message.
 * @template T
 * @param {Messages} messages
 * @param {(message: string, path: string) => T} change
 * @param {string} [above] the path of the group
 * @returns {Record<string, any>}
 */
export function mapMessages(messages, change, above = '') {
  const entries = Object.entries(messages).map(([id, inner]) => {
    const path = above ? `${above}.${id}` : id;
    return [id, typeof inner === 'string' ? change(inner, path) : mapMessages(inner, change, path)];
  });
  return Object.fromEntries(entries);
}

/**
 * All parts of a message, those within its plurals and choices too.
 * @param {string} message
 * @param {string} path for the error
 * @returns {Token[]}
 */
export function tokensOf(message, path) {
  try {
    return flat(parse(message, { strict: true }));
  } catch (cause) {
    throw new Error(`the message \`${path}\`, "${message}", is no MessageFormat`, { cause });
  }
}

/** @param {Token[]} tokens @returns {Token[]} */
function flat(tokens) {
  return tokens.flatMap((token) =>
    'cases' in token ? [token, ...token.cases.flatMap(({ tokens }) => flat(tokens))] : [token],
  );
}

/**
 * The names of a message's values with the TypeScript types of these.
 * @param {string} message
 * @param {string} path
 * @returns {Map<string, string>}
 */
export function argumentsOf(message, path) {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const token of tokensOf(message, path)) {
    if (!('arg' in token)) continue;
    const type = typeOf(token);
    const before = found.get(token.arg) ?? type;
    if (before !== type) throw new Error(`the message \`${path}\` takes \`${token.arg}\` as ${before} and as ${type}`);
    found.set(token.arg, type);
  }
  return found;
}

/** A moment is a number of milliseconds, as everywhere. @param {Token} token */
const typeOf = ({ type }) => (type === 'argument' || type === 'select' ? 'string' : 'number');

/**
 * In what a translation differs from English, as sentences.
 * @param {Messages} english
 * @param {Messages} other
 */
export function mismatches(english, other) {
  const [mine, theirs] = [english, other].map(valuesOf);
  const different = [...mine].flatMap(([path, values]) => {
    const there = theirs.get(path);
    if (there === undefined) return [`\`${path}\` is missing`];
    return there === values ? [] : [`\`${path}\` takes \`${values}\`, not \`${there}\``];
  });
  const more = [...theirs.keys()].filter((path) => !mine.has(path));
  return [...different, ...more.map((path) => `\`${path}\` is no message of English`)];
}

/** What each message takes, by path. @param {Messages} messages */
function valuesOf(messages) {
  /** @type {Map<string, string>} */
  const found = new Map();
  mapMessages(messages, (message, path) => {
    found.set(
      path,
      [...argumentsOf(message, path)]
        .map(([name, type]) => `${name}: ${type}`)
        .sort()
        .join('; '),
    );
  });
  return found;
}
