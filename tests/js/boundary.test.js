/** The boundary, word for word: what changes in it is seen in a diff, and is changed on purpose. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';

const GOLDEN = new URL('../boundary.d.ts', import.meta.url);
const MADE = new URL('../../target/wasm/kneadful.d.ts', import.meta.url);

test('the boundary is the one that was agreed on: tests/boundary.d.ts', () => {
  // What follows is wasm-bindgen's own start-up, with names that change from build to build.
  const [boundary] = readFileSync(MADE, 'utf8').split('export type InitInput');
  if (process.env.BLESS) writeFileSync(GOLDEN, boundary);
  assert.equal(
    boundary,
    readFileSync(GOLDEN, 'utf8'),
    'if this is meant, run the test again with BLESS=1 and commit the difference',
  );
});
