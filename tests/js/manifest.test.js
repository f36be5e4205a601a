/** What systems are told of the app is there: its icons and screenshots, drawn as the manifest says, and its shortcuts. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Resvg } from '@resvg/resvg-js';
import { RESUME, routeOf } from '../../www/app/route.js';
import { PICTURES, png } from '../../xtask/web/art/pictures.js';
import { plain } from '../../xtask/web/art/plain.js';
import { catalog } from './core.js';

const site = new URL('../../dist/', import.meta.url);
const read = (/** @type {string} */ path) => readFileSync(new URL(path, site));
const manifest = JSON.parse(read('manifest.webmanifest').toString());
const page = read('index.html').toString();

/** The size that a PNG says it has: two numbers of four bytes behind its signature and the name of its first part. @param {Buffer} file */
function sizeOf(file) {
  assert.equal(file.toString('latin1', 1, 4), 'PNG');
  return `${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`;
}

test('every icon and screenshot is there, as large as the manifest says', () => {
  const shortcuts = manifest.shortcuts.flatMap((/** @type {any} */ { icons }) => icons);
  for (const { src, sizes } of [...manifest.icons, ...manifest.screenshots, ...shortcuts])
    assert.equal(sizeOf(read(src)), sizes, src);
  const [, touch] = /rel="apple-touch-icon" href="([^"]+)"/.exec(page) ?? [];
  assert.equal(sizeOf(read(touch)), '180x180');
});

test('the manifest has what browsers want before they offer to install', () => {
  const { name, short_name, start_url, scope, display, icons, screenshots, launch_handler } = manifest;
  assert.deepEqual(
    { name, short_name, start_url, scope, display },
    { name: 'Kneadful', short_name: 'Kneadful', start_url: './', scope: './', display: 'standalone' },
  );
  const kinds = icons.map((/** @type {any} */ { sizes, purpose }) => `${sizes} ${purpose}`);
  assert.deepEqual(kinds, ['192x192 any', '512x512 any', '192x192 maskable', '512x512 maskable']);
  assert.deepEqual(
    screenshots.map((/** @type {any} */ { form_factor }) => form_factor),
    ['narrow', 'wide'],
  );
  assert.equal(launch_handler.client_mode, 'focus-existing', 'a second start must not load the page again');
  assert.match(page, /<link rel="manifest" href="\.\/manifest\.webmanifest">/);
});

test('a shortcut leads to a place that there is', () => {
  const [resume, calm] = manifest.shortcuts.map((/** @type {any} */ { url }) => new URL(url, 'https://host/').hash);
  assert.equal(resume, RESUME);
  const route = routeOf(calm);
  assert.ok(route.name === 'play' && catalog().some(({ id }) => id === route.id), calm);
});

test('a picture is drawn the same each time', async () => {
  for (const [name, draw] of Object.entries(PICTURES)) assert.ok((await png(draw())).equals(read(name)), name);
});

test('an icon that a system cuts to its own shape has no hole', () => {
  const isFull = (/** @type {string} */ name) => {
    const { pixels } = new Resvg(PICTURES[name]()).render();
    return pixels.every((value, index) => index % 4 !== 3 || value === 255);
  };
  for (const name of ['icons/maskable-192.png', 'icons/maskable-512.png', 'icons/touch-180.png'])
    assert.ok(isFull(name), name);
  assert.ok(!isFull('icons/icon-192.png'), 'that one is round at its corners by itself');
});

test('colours are plain once each custom property and each mixture is reckoned', () => {
  const style =
    '.a { --x: var(--y, #102030); --z: color-mix(in srgb, var(--x) 25%, #fff); }\n.b { fill: var(--z); stroke: var(--x); }\n@media print {}';
  // A quarter of 16, 32 and 48, and three quarters of 255.
  assert.match(plain(style), /\.b \{ fill: #c3c7cb; stroke: #102030; \}/);
  assert.throws(() => plain('.a { fill: var(--nowhere); }'), /cannot be made plain: var\(--nowhere\)/);
});
