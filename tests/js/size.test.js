/** What is sent stays small: the numbers are promises. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';

const site = new URL('../../dist/', import.meta.url);
const assets = readdirSync(new URL('assets/', site)).map((name) => `assets/${name}`);

/** @param {string} path of a file of the site */
function brotli(path) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(readFileSync(new URL(path, site)), { params }).length;
}

/** The one file whose name begins or ends so. @param {RegExp} name */
function only(name) {
  const found = assets.filter((path) => name.test(path));
  assert.equal(found.length, 1, `${name}: ${found}`);
  return found[0];
}

test('the Wasm with the catalogue is at most 50 kB, compressed', (context) => {
  const size = brotli(only(/\.wasm$/));
  context.diagnostic(`${size} bytes`);
  assert.ok(size <= 50_000, `${size} bytes`);
});

test('the library page is at most 90 kB in 8 files, compressed: what it names, the core and the covers', (context) => {
  const page = readFileSync(new URL('index.html', site), 'utf8');
  // The manifest and the icons are for whoever installs the app.
  const named = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(([, path]) => path);
  assert.ok(named.length >= 2, 'a script and a style sheet');
  const files = ['index.html', ...named, only(/\.wasm$/), only(/\/covers-/)];
  const sizes = files.map((path) => [path, brotli(path)]);
  const all = files.reduce((sum, path) => sum + brotli(path), 0);
  context.diagnostic(`${all} bytes: ${sizes.map((row) => row.join(' ')).join(', ')}`);
  assert.ok(files.length <= 8, `${files.length} files`);
  assert.ok(all <= 90_000, `${all} bytes`);
});

test('the drawings, all chunks of them, are at most 25 kB, compressed', (context) => {
  const size = brotli(only(/\/covers-/)) + brotli(only(/\/figure-/));
  context.diagnostic(`${size} bytes`);
  assert.ok(size <= 25_000, `${size} bytes`);
});

test('what goes with the sound, and all settings, are at most 12 kB, compressed', (context) => {
  const size = brotli(only(/\/effects-/)) + brotli(only(/\/speaker-/)) + brotli(only(/\/settings-/));
  context.diagnostic(`${size} bytes`);
  assert.ok(size <= 12_000, `${size} bytes`);
});

test('what is kept on the device is all that a page may ask for, and at most 300 kB, compressed', (context) => {
  const worker = readFileSync(new URL('sw.js', site), 'utf8');
  const kept = [...worker.matchAll(/url:`([^`]+)`/g)].map(([, path]) => path);
  const needed = [...assets, 'index.html', 'theme.js', 'manifest.webmanifest'];
  assert.deepEqual(
    needed.filter((path) => !kept.includes(path)),
    [],
  );
  const all = ['sw.js', ...kept].reduce((sum, path) => sum + brotli(path), 0);
  context.diagnostic(`${all} bytes in ${kept.length} files and the worker`);
  assert.ok(all <= 300_000, `${all} bytes`);
});
