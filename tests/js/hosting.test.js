/** What a host is asked to send is the same everywhere it is written down, and is what is sent. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { headersFor, parseHeaders } from '../../xtask/web/headers.js';
import { policyOf } from '../../xtask/web/policy.js';
import { serve } from '../../xtask/web/serve.js';

/** @param {string} path from the root of the repository */
const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const wanted = parseHeaders(read('dist/_headers'));

/** What is sent for a page, by every rule. @param {string} path */
const policiesOf = (path) =>
  headersFor(wanted, path)
    .filter(([name]) => name === 'Content-Security-Policy')
    .map(([, policy]) => policy);

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
before(async () => {
  site = await serve({ base: '/some/folder/' });
});
after(() => site.close());

test('a `_headers` file is read as its hosts read it', () => {
  const rules = parseHeaders('# why\n/*\n  A: one; two: three\n\n/assets/*\n  B: four\n/page\n  C: five\n');
  assert.deepEqual(headersFor(rules, '/assets/x.js'), [
    ['A', 'one; two: three'],
    ['B', 'four'],
  ]);
  assert.deepEqual(headersFor(rules, '/page'), [
    ['A', 'one; two: three'],
    ['C', 'five'],
  ]);
  assert.deepEqual(headersFor(rules, '/page/below'), [['A', 'one; two: three']]);
});

test('a line of `_headers` that means nothing is refused, by name', () => {
  assert.throws(() => parseHeaders('/*\n  Content-Security-Policy\n'), /` {2}Content-Security-Policy` is neither/);
  assert.throws(() => parseHeaders('  A: one\n'), /` {2}A: one` is neither/);
});

test('the page and the Wasm are sent with the headers that are asked for', async () => {
  const page = await fetch(site.url);
  assert.equal(page.status, 200);
  for (const [name, value] of headersFor(wanted, '/')) assert.equal(page.headers.get(name), value);
  const wasm = readdirSync(new URL('../../dist/assets/', import.meta.url)).find((name) => name.endsWith('.wasm'));
  const module = await fetch(new URL(`assets/${wasm}`, site.url));
  assert.equal(module.headers.get('Content-Type'), 'application/wasm');
  assert.equal(module.headers.get('Cache-Control'), 'public, max-age=31536000, immutable');
  const worker = await fetch(new URL('sw.js', site.url));
  assert.equal(worker.headers.get('Cache-Control'), 'no-cache', 'an old worker would keep an old version');
  assert.equal((await fetch(new URL('nothing', site.url))).status, 404);
});

test('every page carries its policy itself, without what only a header can say, and no page is sent two', async () => {
  const folder = new URL('../../dist/', import.meta.url);
  const inFolder = (/** @type {string} */ name) => readdirSync(new URL(name, folder)).map((file) => name + file);
  const pages = [...inFolder(''), ...inFolder('r/')].filter((name) => name.endsWith('.html'));
  assert.ok(pages.includes('embed.html') && pages.includes('r/desk-reset-wall.html'), pages.join());
  for (const page of pages) {
    const text = await (await fetch(new URL(page, site.url))).text();
    const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/
      .exec(text)?.[1]
      .replaceAll('&#39;', "'");
    const [header, ...more] = policiesOf(`/${page}`);
    assert.deepEqual(more, [], page);
    assert.equal(meta, header.replace(/; frame-ancestors [^;]*/, ''), page);
    assert.equal(meta, policyOf(read('www/public/_headers'), `/${page}`), page);
    // Some hosts drop the name of a page, or the end of it.
    assert.deepEqual(policiesOf(`/${page.replace(/(index)?\.html$/, '')}`), [header], page);
  }
});

test('what is embedded may be framed by anybody and fetch a routine over https, and nothing else is wider than the app', () => {
  const [app, embed] = ['/index.html', '/embed.html'].map((path) => new Set(policiesOf(path)[0].split('; ')));
  // The app has one policy for trusted types more.
  assert.ok(app.has('trusted-types lit-html kneadful'));
  assert.ok(app.has("frame-ancestors 'none'") && app.has("connect-src 'self'"));
  assert.deepEqual(
    [...embed].filter((directive) => !app.has(directive)),
    ["connect-src 'self' https:", 'frame-ancestors *', 'trusted-types lit-html'],
  );
});

test('every policy for trusted types that is allowed is made by the scripts of the site', () => {
  const policy = policyOf(read('www/public/_headers'), '/index.html');
  const allowed = /trusted-types ([^;]*)/.exec(policy)?.[1].split(' ') ?? [];
  const scripts = readdirSync(new URL('../../dist/assets/', import.meta.url)).filter((name) => name.endsWith('.js'));
  const made = scripts.flatMap((name) => [...read(`dist/assets/${name}`).matchAll(/createPolicy\(["'`]([\w-]+)/g)]);
  assert.deepEqual([...new Set(made.map(([, name]) => name))].toSorted(), allowed.toSorted());
});

test('no page has a script or a style in it that the policy would refuse', () => {
  const page = read('dist/index.html');
  assert.doesNotMatch(page, /<style|\sstyle=|\son\w+=/i);
  for (const [script] of page.matchAll(/<script\b[^>]*>/gi)) assert.match(script, /\ssrc="\.\//);
});

test("the README's sample for nginx sends what `_headers` asks for", () => {
  const [sample] = /```nginx[\s\S]*?```/.exec(read('README.md')) ?? [''];
  /** What a map of the sample gives for a path. @param {string} name @param {string} path */
  const mapped = (name, path) => {
    const [, lines] = new RegExp(`map \\$uri \\$${name} {\n([^}]*)}`).exec(sample) ?? [];
    const entries = [...(lines ?? '').matchAll(/^ {2}(\S+) "(.*)";$/gm)].map(([, pattern, value]) => ({
      pattern,
      value,
    }));
    const usual = entries.find(({ pattern }) => pattern === 'default');
    return (entries.find(({ pattern }) => pattern.startsWith('~') && new RegExp(pattern.slice(1)).test(path)) ?? usual)
      ?.value;
  };
  /** @param {string} path */
  const sent = (path) =>
    new Map(
      [...sample.matchAll(/add_header ([\w-]+) (?:"(.*)"|\$(\w+));/g)].map(([, name, value, map]) => [
        name,
        value ?? mapped(map, path),
      ]),
    );
  for (const path of [
    '/',
    '/index.html',
    '/embed.html',
    '/embed',
    '/examples/plain.html',
    '/r/desk-reset-wall.html',
    '/assets/x.js',
  ]) {
    const asked = new Map(headersFor(wanted, path));
    const given = sent(path);
    for (const [name, value] of asked) assert.equal(given.get(name), value, `${name} of ${path}`);
  }
});
