/** The player on a stranger's page: under a strict policy, among hostile styles, and what it costs. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { collect } from '../harness/heap.js';
import { driven } from '../harness/themes.js';
import { workOfMain } from '../harness/trace.js';
import { agree, hostPage, SCRIPT, visitHost } from '../host.js';
import { CALM, comeTo, running, standing } from '../walk.js';

const PLAYER = `<kneadful-player routine="${CALM.id}"></kneadful-player>`;

/** What a page may load for the player before anybody shows interest, after brotli. */
const BEFORE = 8000;
/** A task is long from here on, in ms. */
const LONG = 50;
/** In ms; who takes longer misses one. */
const FRAME = 1000 / 60;

const manual = readFileSync(new URL('../../../docs/embedding.md', import.meta.url), 'utf8');

/** The second of the two lines, as it is documented. @param {string} id of the routine */
const line = (id) =>
  (/^<kneadful-player .*>$/m.exec(manual)?.[0] ?? assert.fail('no lines')).replace('desk-reset-wall', id);

/** As many routines. */
const TEN = readdirSync(new URL('../../../src/routine/catalog/', import.meta.url))
  .slice(0, 10)
  .map((file) => `<p>Words of the page</p>${line(file.replace('.json', ''))}`);

/** The directives that a strict page needs, as they are documented. @param {string} elsewhere */
function documented(elsewhere) {
  const section = manual.split('On a page with a strict policy\n')[1].split('\n## ')[0];
  const lines = [...section.matchAll(/^```\n([\s\S]*?)^```/gm)].flatMap(([, lines]) => lines.trim().split('\n'));
  return lines.join('; ').replaceAll('https://kneadful.example', elsewhere);
}

/** Everything refused but what the documentation asks for, and what the tests themselves need. */
const STRICT = [
  "default-src 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  documented('{elsewhere}').replace('script-src', "script-src 'self'").replace('connect-src', "connect-src 'self'"),
].join('; ');

/** Everything that inherits, in the worst way; nothing of it is the player's. */
const HOSTILE = `<style>
  * { all: unset !important }
  :root { font-size: 62.5% }
  button, svg, p { display: none !important }
  body { display: block !important }
  main, kneadful-player {
    color: red !important; font: italic 900 7px/5 monospace !important; letter-spacing: 1em !important;
    text-align: right !important; text-transform: uppercase !important; text-indent: 50px !important;
    white-space: pre !important; word-spacing: 2em !important; cursor: wait !important; --pad: 90px; --side-size: 9px;
  }
</style>`;

/** In the page: the script comes, long after the page was painted. */
function add(/** @type {string} */ src) {
  document.head.append(Object.assign(document.createElement('script'), { type: 'module', src }));
}

/** How what is shown is set. @param {import('../harness/page.js').Page} page @param {string[]} parts */
const looks = (page, parts) =>
  page.evaluate((parts) => {
    const props = ['color', 'fontSize', 'fontFamily', 'fontStyle', 'lineHeight', 'letterSpacing', 'textAlign'];
    const more = ['textTransform', 'textIndent', 'whiteSpaceCollapse', 'wordSpacing', 'direction', 'display', 'height'];
    return parts.map((part) => {
      const style = /** @type {any} */ (getComputedStyle(/** @type {Element} */ (window.probe.find(part))));
      return [part, ...[...props, ...more].map((name) => `${name}: ${style[name]}`)];
    });
  }, parts);

/** @type {import('../harness/suite.js').Scenario[]} */
export const embed = [
  {
    name: 'two lines play a routine on a page of another origin, under the strictest policy that is documented',
    async play({ open, note }) {
      const page = await visitHost(open, hostPage(PLAYER), { policy: STRICT });
      await page.read(CALM.title);
      const before = page.server.requests.filter(({ path }) => path !== '/host.html');
      const bytes = before.reduce((sum, { brotli }) => sum + brotli, 0);
      note(`${bytes} bytes before interest: ${before.map(({ path }) => path).join(', ')}`);
      assert.ok(bytes > 1000 && bytes <= BEFORE, `${bytes} bytes`);
      await page.click({ role: 'button', name: 'Play' });
      await agree(page);
      await running(page);
      assert.equal((await standing(page)).state, 'playing');
      await page.see('svg.figure');
      await page.click({ role: 'button', name: 'Pause' });
      await comeTo(page, 'paused');
    },
  },
  {
    name: 'hostile styles, a small root and a page read from the right change nothing in the player',
    async play({ open }) {
      /** @param {string} head @param {string} html */
      const seen = async (head, html) => {
        const page = await visitHost(open, hostPage(PLAYER, { head: head + SCRIPT, html }), {
          without: ['notice'],
          width: 1000,
        });
        const poster = await looks(page, ['.poster', '.poster .title', '.poster .btn', '.frame']);
        await page.click({ role: 'button', name: 'Play' });
        await running(page);
        await page.read(CALM.steps[0].cue.slice(0, 10));
        const played = await looks(page, [
          '.frame',
          '.seconds',
          '[part=title]',
          '.cue',
          '.play',
          '.tile',
          '.side, .how',
        ]);
        await page.close();
        return [poster, played];
      };
      const clean = await seen('<style>body { margin: 0 }</style>', 'lang="en"');
      assert.deepEqual(await seen(HOSTILE, 'lang="ar" dir="rtl"'), clean);
    },
  },
  {
    name: 'it is night in the player when it is night in the page, and the page stays as it was',
    async play({ open }) {
      const head = `<style>:root { font: 20px serif } .night { color-scheme: dark } </style>`;
      const page = await visitHost(open, hostPage(`<p id="own">Own words</p>${PLAYER}`, { head }), {
        colorScheme: 'light',
      });
      const own = () =>
        page.evaluate(() => {
          const style = getComputedStyle(/** @type {Element} */ (document.querySelector('#own')));
          return [...style]
            .filter((name) => !/size|width|height|origin/.test(name))
            .map((name) => style.getPropertyValue(name))
            .join();
        });
      const before = await own();
      await page.evaluate(add, `${page.server.elsewhere}kneadful-player.js`);
      await page.see('.poster');
      assert.equal(await own(), before);
      const ground = () =>
        page.evaluate(() => getComputedStyle(/** @type {Element} */ (window.probe.find('.frame'))).backgroundColor);
      assert.equal(await ground(), 'rgb(246, 241, 233)');
      await page.evaluate(() => document.documentElement.classList.add('night'));
      await page.waitFor(
        () =>
          getComputedStyle(/** @type {Element} */ (window.probe.find('.frame'))).backgroundColor === 'rgb(18, 23, 28)',
      );
    },
  },
  {
    name: 'ten players on a page share one core, move nothing, miss no frame, take less than 20 MB, and axe-core finds nothing',
    not: { Firefox: 'only Chromium tells memory and work', WebKit: 'only Chromium tells memory and work' },
    async play({ open, note }) {
      const head = `<script>
        window.cores = []; window.blobs = new Map(); window.shifts = [];
        const { instantiateStreaming } = WebAssembly;
        WebAssembly.instantiateStreaming = (...all) => instantiateStreaming(...all).then((made) => (cores.push(made), made));
        const { createObjectURL, revokeObjectURL } = URL;
        URL.createObjectURL = (blob) => {
          const url = createObjectURL.call(URL, blob);
          blobs.set(url, blob.size);
          return url;
        };
        URL.revokeObjectURL = (url) => (blobs.delete(url), revokeObjectURL.call(URL, url));
        new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value }) => value)))
          .observe({ type: 'layout-shift', buffered: true });
      </script>`;
      const page = await visitHost(open, hostPage(TEN.join(''), { head }), { without: ['notice'], axe: true });
      const tab = driven(page);
      const devtools = await tab.context().newCDPSession(tab);
      const heap = async () => {
        await collect(devtools);
        return (await devtools.send('Runtime.getHeapUsage')).usedSize;
      };
      /** From the top to the end of the page. */
      const scroll = async () => {
        await page.evaluate(() => scrollTo(0, 0));
        const yDistance = -(await page.evaluate(() => document.documentElement.scrollHeight));
        // In the margin of the page, where the pointer shows no interest.
        const gesture = { x: 2, y: 300, yDistance, speed: 3000, gestureSourceType: /** @type {const} */ ('mouse') };
        await devtools.send('Input.synthesizeScrollGesture', gesture);
        assert.ok((await page.evaluate(() => scrollY)) > 5000);
      };
      const own = await heap();
      const came = await workOfMain(devtools, async () => {
        await page.evaluate(add, `${page.server.elsewhere}kneadful-player.js`);
        await page.waitFor(() => window.probe.findAll('.poster').length === 10);
      });
      const passed = await workOfMain(devtools, scroll);
      note(`the longest task: ${came.longest} ms when they come, ${passed.longest} ms when one scrolls past them`);
      assert.ok(came.longest < LONG && passed.longest < FRAME, `${came.longest} ms, ${passed.longest} ms`);
      const audit = async () => {
        const found = await page.evaluate(async () =>
          (await window.axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`),
        );
        assert.deepEqual(found, []);
      };
      await audit();
      await page.click({ role: 'button', name: 'Play' });
      await running(page);
      await page.evaluate(async () => {
        const players = /** @type {any[]} */ ([...document.querySelectorAll('kneadful-player')]);
        for (const player of players) await player.play();
      });
      const { longest, share } = await workOfMain(devtools, scroll);
      note(`while one plays, ${longest} ms, and ${Math.round(share * 100)} % of the main thread`);
      assert.ok(longest < FRAME, `${longest} ms`);
      await page.evaluate(() => /** @type {any} */ ([...document.querySelectorAll('kneadful-player')].at(-1)).pause());
      const before = await page.evaluate(() => window.probe.findAll('.player').length);
      assert.equal(before, 10);
      await audit();
      const { cores, wasm, blobs, shifts, playing } = await page.evaluate(() => {
        const { cores, blobs: held, shifts } = /** @type {any} */ (window);
        const blobs = [...held.values()].reduce((sum, size) => sum + size, 0);
        const wasm = cores[0].instance.exports.memory.buffer.byteLength;
        const playing = [...document.querySelectorAll('kneadful-player')].filter(
          (player) => !(/** @type {any} */ (player).paused),
        );
        return { cores: cores.length, wasm, blobs, shifts, playing: playing.length };
      });
      assert.deepEqual([cores, playing], [1, 0]);
      assert.deepEqual(shifts, [], 'layout shifts');
      const scripts = (await heap()) - own;
      note(`ten players: ${scripts} bytes of scripts, ${wasm} of the core, ${blobs} of sound`);
      assert.ok(scripts + wasm + blobs < 20_000_000, `${scripts} + ${wasm} + ${blobs} bytes`);
    },
  },
];
