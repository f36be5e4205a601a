/** What is sent stays small: the numbers are promises. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const site = new URL('../../dist/', import.meta.url);
const files = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => relative(fileURLToPath(site), join(parentPath, name)).replaceAll('\\', '/'));
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** @param {string} path of a file of the site */
function brotli(path) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(readFileSync(new URL(path, site)), { params }).length;
}

/** The rows of the README's table: when something is loaded, which files that is, and how large they are at most. */
const rows = [...readme.matchAll(/^\| (.+?) \| (`.+?`) \| (\d+(?:\.\d)?) \|$/gm)].map(([, when, names, most]) => ({
  when,
  files: [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => fileCalled(name)),
  most: Number(most) * 1000,
}));

/** The one file of that name, in which a star stands for a hash. @param {string} name */
function fileCalled(name) {
  const pattern = new RegExp(`^(assets/)?${name.replaceAll('.', '\\.').replace('*', '[\\w-]{8}')}$`);
  const found = files.filter((path) => pattern.test(path));
  assert.equal(found.length, 1, `${name}: ${found}`);
  return found[0];
}

/** What no page loads, and what is there twice. */
const ASIDE = /^(icons|examples|r\/)|^_headers|^licenses|schema|^custom-elements|\.d\.ts$|^kneadful-player-\d/;

/** @param {string[]} paths */
const sizeOf = (paths) => paths.reduce((sum, path) => sum + brotli(path), 0);

for (const { when, files, most } of rows)
  test(`what is loaded is as large as the README says: ${when}`, (context) => {
    const size = sizeOf(files);
    context.diagnostic(`${size} bytes`);
    assert.ok(size <= most, `${size} bytes: ${files.map((path) => `${path} ${brotli(path)}`).join(', ')}`);
    assert.ok(size > 0.9 * most - 300, `${size} bytes: the README may promise less`);
  });

test('the README tells of every file that a page loads', () => {
  const told = rows.flatMap(({ files }) => files);
  assert.deepEqual(told.toSorted(), files.filter((path) => !ASIDE.test(path)).toSorted());
});

test('until the first routine can play, the README says, come four files', () => {
  const [, count, size] = /^Until the first routine can play, (\w+) files come, ([\d.]+) kB/m.exec(readme) ?? [];
  const page = readFileSync(new URL('index.html', site), 'utf8');
  // The manifest and the icons are for whoever installs the app.
  const named = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(([, path]) => path);
  const needed = ['index.html', ...named, fileCalled('kneadful_bg-*.wasm'), fileCalled('playing-*.js')];
  assert.deepEqual(
    needed.toSorted(),
    rows
      .slice(0, 3)
      .flatMap(({ files }) => files)
      .toSorted(),
  );
  assert.equal(count, 'four');
  assert.equal(needed.length, 4);
  assert.ok(sizeOf(needed) <= Number(size) * 1000, `${sizeOf(needed)} bytes`);
});

test('what is said to be in these files, part by part, is said of files of this size', () => {
  const table = readFileSync(new URL('../../docs/size.md', import.meta.url), 'utf8');
  const told = [...table.matchAll(/^\| (\w+)\.(\w+) +\| +\| +\d+ \| +(\d+) \|$/gm)];
  assert.equal(told.length, 4);
  for (const [, name, ending, bytes] of told) {
    const [size] = [ending === 'html' ? `${name}.html` : fileCalled(`${name}-*.${ending}`)].map(brotli);
    assert.ok(Math.abs(size - Number(bytes)) < 300, `${name}: ${size} bytes; run \`cargo xtask sizes\``);
  }
});

test('what is kept on the device is all that a page may ask for, and at most 300 kB, compressed', (context) => {
  const worker = readFileSync(new URL('sw.js', site), 'utf8');
  const kept = [...worker.matchAll(/url:`([^`]+)`/g)].map(([, path]) => path);
  // The core lies in two folders and is kept once; pictures and documents for machines are for them.
  const left =
    /^(icons\/(?!icon-192\.)|r\/.*\.(png|json)$|player\/.*\.wasm$|licenses|custom-elements|routine\.schema|sw\.js|_headers|.*\.d\.ts$)/;
  const needed = files.filter((path) => !left.test(path));
  assert.deepEqual(
    needed.filter((path) => !kept.includes(path)),
    [],
  );
  const all = ['sw.js', ...kept].reduce((sum, path) => sum + brotli(path), 0);
  context.diagnostic(`${all} bytes in ${kept.length} files and the worker`);
  assert.ok(all <= 300_000, `${all} bytes`);
});
