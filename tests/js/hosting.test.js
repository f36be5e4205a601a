/** What a host is asked to send is the same everywhere it is written down, and is what is sent. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
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

/** What allows what stands in a page itself. */
const HASHES = / 'sha256-[^']+'/g;

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

test('`_headers` keeps to what Cloudflare takes: a hundred rules, and two thousand characters a line', () => {
  assert.ok(wanted.length <= 100, `${wanted.length} rules`);
  const lines = read('dist/_headers').split('\n');
  assert.deepEqual(
    lines.filter((line) => line.length > 2000),
    [],
  );
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

test('the page is sent with the address of the script that it names itself', async () => {
  for (const path of ['', 'index.html']) {
    const page = await fetch(new URL(path, site.url));
    const [, sent] = /^<(.*)>; rel=modulepreload$/.exec(page.headers.get('Link') ?? '') ?? [];
    const [, named] = /<script type="module" crossorigin src="(.*?)">/.exec(await page.text()) ?? [];
    assert.match(sent, /^\.\/assets\/index-/);
    assert.equal(sent, named);
  }
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
    assert.equal(meta?.replace(HASHES, ''), policyOf(read('www/public/_headers'), `/${page}`), page);
    // Some hosts drop the name of a page, or the end of it.
    assert.deepEqual(policiesOf(`/${page.replace(/(index)?\.html$/, '')}`), [header], page);
  }
});

test('what is embedded may be framed by anybody and fetch a routine over https, and nothing else is wider than the app', () => {
  const [app, embed] = ['/index.html', '/embed.html'].map(
    (path) => new Set(policiesOf(path)[0].replace(HASHES, '').split('; ')),
  );
  // The app has one policy for trusted types more.
  assert.ok(app.has('trusted-types lit-html kneadful'));
  assert.ok(app.has("frame-ancestors 'none'") && app.has("connect-src 'self'"));
  assert.doesNotMatch([...embed].join(), /frame-ancestors/, '`*` would keep out pages that are files');
  assert.deepEqual(
    [...embed].filter((directive) => !app.has(directive)),
    ["connect-src 'self' https:", 'trusted-types lit-html'],
  );
});

test('every policy for trusted types that is allowed is made by the scripts of the site', () => {
  const policy = policyOf(read('www/public/_headers'), '/index.html');
  const allowed = /trusted-types ([^;]*)/.exec(policy)?.[1].split(' ') ?? [];
  const scripts = readdirSync(new URL('../../dist/assets/', import.meta.url)).filter((name) => name.endsWith('.js'));
  const made = scripts.flatMap((name) => [...read(`dist/assets/${name}`).matchAll(/createPolicy\(["'`]([\w-]+)/g)]);
  assert.deepEqual([...new Set(made.map(([, name]) => name))].toSorted(), allowed.toSorted());
});

test('what stands in a page without an address is allowed by its hash, one script and one style, and nothing else is', () => {
  for (const page of ['index.html', 'embed.html', 'r/desk-reset-wall.html']) {
    const text = read(`dist/${page}`);
    assert.doesNotMatch(text, /\sstyle=|\son\w+=|javascript:/i, page);
    const inline = (/** @type {string} */ tag) =>
      [...text.matchAll(new RegExp(`<${tag}\\b([^>]*)>([\\s\\S]*?)</${tag}>`, 'gi'))]
        .filter(([, attributes]) => !/\ssrc="\.\//.test(attributes))
        .map(([, , inner]) => createHash('sha256').update(inner).digest('base64'));
    const allowed = (/** @type {string} */ directive) =>
      [
        ...(new RegExp(`${directive} ([^;]*)`).exec(policiesOf(`/${page}`)[0])?.[1].matchAll(/'sha256-([^']+)'/g) ??
          []),
      ].map(([, hash]) => hash);
    assert.deepEqual(allowed('script-src'), inline('script'), page);
    assert.deepEqual(allowed('style-src'), inline('style'), page);
    assert.equal(inline('script').length + inline('style').length, page === 'index.html' ? 2 : 0);
    assert.doesNotMatch(policiesOf(`/${page}`)[0], /'unsafe-(inline|eval|hashes)'/, page);
  }
});

/** @typedef {(name: string, path: string) => string | undefined} Sample what it sends as a header, for a path */

/** @type {Sample} */
const byNginx = (name, path) => {
  const sample = read('docs/hosting/nginx.conf');
  const [, value, map] = new RegExp(`add_header ${name} (?:"(.*)"|\\$(\\w+));`).exec(sample) ?? [];
  if (!map) return value;
  const [, lines = ''] = new RegExp(`map \\$uri \\$${map} {\n([^}]*)}`).exec(sample) ?? [];
  const entries = [...lines.matchAll(/^ {2}(\S+) "(.*)";$/gm)].map(([, pattern, value]) => ({ pattern, value }));
  const fits = (/** @type {string} */ pattern) => pattern.startsWith('~') && new RegExp(pattern.slice(1)).test(path);
  return (entries.find(({ pattern }) => fits(pattern)) ?? entries.find(({ pattern }) => pattern === 'default'))?.value;
};

/** The last that fits holds. @type {Sample} */
const byCaddy = (name, path) => {
  const sample = read('docs/hosting/Caddyfile');
  const fits = (/** @type {string | undefined} */ matcher) => {
    if (!matcher) return true;
    const [, patterns = ''] = new RegExp(`@${matcher} path (.*)`).exec(sample) ?? [];
    return patterns.split(' ').some((pattern) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(path));
  };
  const lines = [...sample.matchAll(new RegExp(`^\\t+header (?:@(\\w+) )?${name} "(.*)"$`, 'gm'))];
  return lines.filter(([, matcher]) => fits(matcher)).at(-1)?.[2];
};

/** Of what the next version has otherwise, what stays: the page itself carries all but this. @param {string} value */
function lasting(value) {
  if (value.includes('/assets/')) return undefined;
  if (!value.includes("'sha256-")) return value;
  return value
    .split('; ')
    .filter((one) => /^frame-/.test(one))
    .join('; ');
}

for (const [sample, sends] of Object.entries({ nginx: byNginx, Caddy: byCaddy }))
  test(`the sample for ${sample} sends what \`_headers\` asks for; of what has hashes, what no page can carry`, () => {
    for (const path of [
      '/',
      '/index.html',
      '/embed.html',
      '/embed',
      '/examples/plain.html',
      '/r/desk-reset-wall.html',
      '/assets/x.js',
      '/player/x.js',
      '/sw.js',
    ])
      for (const [name, value] of headersFor(wanted, path))
        assert.equal(sends(name, path), lasting(value), `${name} of ${path}`);
  });

test('what never changes is sent in brotli, to whoever takes it', async () => {
  const name = readdirSync(new URL('../../dist/assets/', import.meta.url)).find((name) => name.endsWith('.wasm'));
  const address = new URL(`assets/${name}`, site.url);
  const small = await fetch(address, { headers: { 'Accept-Encoding': 'br' } });
  const plain = await fetch(address, { headers: { 'Accept-Encoding': 'identity' } });
  assert.equal(small.headers.get('Content-Encoding'), 'br');
  assert.equal(plain.headers.get('Content-Encoding'), null);
  assert.deepEqual(await small.arrayBuffer(), await plain.arrayBuffer());
});
