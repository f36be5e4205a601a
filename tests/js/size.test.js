/** What is sent stays small: the numbers are promises. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';

const assets = new URL('../../dist/assets/', import.meta.url);

/** @param {string} name of a file in dist/assets */
function brotli(name) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(readFileSync(new URL(name, assets)), { params }).length;
}

test('the Wasm with the catalogue is at most 50 kB, compressed', (context) => {
  const modules = readdirSync(assets).filter((name) => name.endsWith('.wasm'));
  assert.equal(modules.length, 1);
  const size = brotli(modules[0]);
  context.diagnostic(`${size} bytes`);
  assert.ok(size <= 50_000, `${size} bytes`);
});
