/** What is said about the repository is so. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

/** @param {string} path from the root of the repository */
const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { dependencies, devDependencies } = JSON.parse(read('package.json'));

test('continuous integration runs the commands that the README names', () => {
  const commands = read('.ci/run')
    .split('\n')
    .filter((line) => line.startsWith('cargo '));
  assert.deepEqual(commands, ['cargo xtask test', 'cargo xtask check']);
  for (const command of commands) assert.ok(read('README.md').includes(`| \`${command}\` |`), command);
});

test("the README's commands are those of the program", () => {
  const named = [...read('README.md').matchAll(/^\| `cargo xtask (\w+)/gm)].map(([, name]) => name);
  const known = [...read('xtask/src/usage.rs').matchAll(/^ {2}(\w+) .* {2}\S/gm)].map(([, name]) => name);
  // `wasm` is a step of `build`, for those who work on the core.
  assert.deepEqual(new Set(named), new Set(known.filter((name) => name !== 'wasm')));
});

test('every npm package is pinned to the digit and has its reason in the README', () => {
  const packages = { ...dependencies, ...devDependencies };
  for (const [name, version] of Object.entries(packages)) assert.match(version, /^\d+\.\d+\.\d+$/, name);
  const reasons = [...read('README.md').matchAll(/^\| `([@\w/.-]+)` \| .{20,} \|$/gm)].map(([, name]) => name);
  assert.deepEqual(reasons.toSorted(), Object.keys(packages).toSorted());
});

test('the site names the licence of every crate in its Wasm, and of nothing that only tests it', () => {
  const licences = read('dist/licenses.md');
  const lock = read('Cargo.lock');
  const [, shipped] = /^\[dependencies\]$([\s\S]*?)^\[build-dependencies\]$/m.exec(read('Cargo.toml')) ?? [''];
  const names = [...shipped.matchAll(/^([\w-]+) = /gm)].map(([, name]) => name);
  assert.ok(names.includes('wasm-bindgen') && names.includes('serde'), names.join());
  for (const name of names) {
    const [, version] = new RegExp(`name = "${name}"\nversion = "(.*)"`).exec(lock) ?? [];
    assert.match(licences, new RegExp(`^- ${name} - ${version} \\(.*(MIT|Apache-2.0).*\\)$`, 'm'));
  }
  assert.doesNotMatch(licences, /^- (claxon|proptest|serde_json|syn) - /m);
  // The texts: Apache's stands once, MIT's once for every author.
  assert.equal(licences.match(/Version 2.0, January 2004/g)?.length, 1);
  assert.ok(licences.includes('Permission is hereby granted'));
});

test('the lock files name no registry but the public one of crates', () => {
  assert.doesNotMatch(read('package-lock.json'), /"resolved"/);
  const sources = [...read('Cargo.lock').matchAll(/^source = "(.*)"$/gm)].map(([, source]) => source);
  assert.deepEqual([...new Set(sources)], ['registry+https://github.com/rust-lang/crates.io-index']);
});
