// Reads `_headers`: a path pattern a block, with `Name: value` lines below it, as many static hosts have it.

/** @typedef {{ pattern: string, headers: [name: string, value: string][] }} Rule */

/**
 * @param {string} text
 * @returns {Rule[]}
 */
export function parseHeaders(text) {
  /** @type {Rule[]} */
  const rules = [];
  for (const line of text.split('\n').filter((line) => line.trim() && !line.startsWith('#'))) {
    if (line.startsWith('/')) {
      rules.push({ pattern: line.trim(), headers: [] });
      continue;
    }
    const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (!name || !rule) throw new Error(`_headers: \`${line}\` is neither a path nor a header below one`);
    rule.headers.push([name, value.trim()]);
  }
  return rules;
}

/**
 * @param {Rule[]} rules
 * @param {string} path
 */
export function headersFor(rules, path) {
  return rules.filter(({ pattern }) => matches(pattern, path)).flatMap(({ headers }) => headers);
}

/**
 * @param {string} pattern a path, in which a last `*` stands for the rest
 * @param {string} path
 */
function matches(pattern, path) {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
