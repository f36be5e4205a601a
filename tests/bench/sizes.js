/** What a host sends, as it lies there and compressed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { SITE } from '../e2e/harness/places.js';

/** What is never asked for by a page. */
const ASIDE = ['_headers', 'licenses.md'];

/** A row a file of the site, the sum last. @returns {(string | number)[][]} */
export function sizes() {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const files = readdirSync(SITE, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const rows = files
    .filter(({ name }) => !ASIDE.includes(name))
    .map(({ path, name }) => {
      const bytes = readFileSync(join(path, name));
      return {
        file: join(path, name).slice(SITE.length + 1),
        raw: bytes.length,
        brotli: brotliCompressSync(bytes, { params }).length,
      };
    })
    .toSorted((a, b) => b.brotli - a.brotli);
  const sum = (/** @type {'raw' | 'brotli'} */ of) => rows.reduce((all, row) => all + row[of], 0);
  return [...rows.map(({ file, raw, brotli }) => [file, raw, brotli]), ['in all', sum('raw'), sum('brotli')]];
}
