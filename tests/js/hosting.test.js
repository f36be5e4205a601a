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
  assert.equal((await fetch(new URL('nothing', site.url))).status, 404);
});

test('the page carries the policy itself, without what only a header can say', async () => {
  const page = await (await fetch(site.url)).text();
  const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page)?.[1].replaceAll('&#39;', "'");
  const header = headersFor(wanted, '/').find(([name]) => name === 'Content-Security-Policy')?.[1];
  assert.equal(meta, header?.replace("frame-ancestors 'none'; ", ''));
  assert.equal(meta, policyOf(read('www/public/_headers'), '/index.html'));
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
  const sent = new Map([...sample.matchAll(/add_header ([\w-]+) "(.*)";/g)].map(([, name, value]) => [name, value]));
  assert.deepEqual(sent, new Map(headersFor(wanted, '/')));
  const [, cache] = /~\/assets\/ "(.*)";/.exec(sample) ?? [];
  assert.deepEqual([['Cache-Control', cache]], wanted.find(({ pattern }) => pattern === '/assets/*')?.headers);
});
