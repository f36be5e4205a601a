/** Reads a `_headers` file: a path pattern on its own line, its headers indented below it. */

/** @typedef {{ pattern: RegExp, headers: [string, string][] }} Rule */

/** @param {string} text @returns {Rule[]} */
export function parseHeaders(text) {
  /** @type {Rule[]} */
  const rules = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (/^\S/.test(line)) {
      const pattern = line.trim().replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
      rules.push({ pattern: new RegExp(`^${pattern}$`), headers: [] });
      continue;
    }
    const colon = line.indexOf(':');
    const rule = rules.at(-1);
    if (colon < 0 || rule === undefined) throw new Error(`_headers: "${line}" is neither a path nor a header of one`);
    rule.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

/** The headers of `path`, later rules last. @param {Rule[]} rules @param {string} path */
export function matching(rules, path) {
  return rules.filter((rule) => rule.pattern.test(path)).flatMap((rule) => rule.headers);
}
