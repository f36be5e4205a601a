/** Pages as they are: made by site builders, odd, kept at a version, and out of reach for a moment. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { snippetOf } from '../../../www/app/snippet.js';
import { SITE } from '../harness/places.js';
import { hostPage, SCRIPT, visitHost } from '../host.js';
import { CALM, running, whole } from '../walk.js';

const PLAYER = `<kneadful-player routine="${CALM.id}"></kneadful-player>`;

/** What themes and builders say of all that is on a page, and of what is in their boxes. */
const BUILDERS = `<style>
  *, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid #ddd }
  img, svg, video, audio, canvas, iframe { display: block; max-width: 100%; height: auto; vertical-align: middle }
  button, input { font: inherit; color: #fff !important; background: #c36 !important; text-transform: uppercase }
  button { padding: 0.7em 2em !important; border: 3px solid #c36 !important; border-radius: 99px }
  ol, ul { list-style: none } h1, h2, h3 { font: 700 3em/1 serif } p { margin-block-end: 1.6em }
  [hidden] { display: none !important } :where(p, div):empty { display: none }
  .narrow > * { max-width: 645px; margin-inline: auto !important }
  .narrow > * + * { margin-block-start: 1.5rem }
  .full { padding-inline: 24px } .full > * { margin-inline: -24px }
  .column { display: flex; flex-direction: column; align-items: center; gap: 20px }
  .row { display: flex; gap: 20px } .row p { flex: 1 }
  .middle { display: grid; place-items: center }
  .columns { display: grid; grid-template-columns: repeat(24, minmax(0, 1fr)) } .columns > * { grid-column: 3 / 23 }
  .mesh { display: grid; position: relative; transform: translateY(0); overflow: hidden; contain: content }
  .mesh > * { grid-area: 1 / 1; align-self: start; justify-self: start; position: relative }
  .inline { display: inline-block; max-width: 100% } .float { float: left; max-width: 100% }
  .none { display: contents } .after { clear: both }
</style>`;

/** As wide as it wants to be, where a place asks. */
const OWN = 480;

/** How wide the player is in boxes that have 960 px. @type {[box: string, width: number][]} */
const BOXES = [
  ['<div class="narrow">{}</div>', 645],
  ['<div class="full"><div>{}</div></div>', 960],
  ['<div class="column"><h2>Above</h2>{}</div>', OWN],
  ['<div class="row"><p>Beside it</p>{}</div>', OWN],
  ['<div class="middle">{}</div>', OWN],
  ['<div class="columns"><div>{}</div></div>', 800],
  ['<div class="mesh">{}</div>', OWN],
  ['<div class="inline">{}</div>', OWN],
  ['<div class="float">{}</div><p class="after">After it</p>', OWN],
  ['<div class="none">{}</div>', 960],
  ['<table><tr><td>{}</td></tr></table>', OWN],
  ['<p>{}</p>', 960],
];
const BODY = BOXES.map(([box]) => box.replace('{}', PLAYER)).join('');

/** A tab in the background, where nothing is painted, until it is looked at. */
const BEHIND = `<script>{
  const ask = requestAnimationFrame.bind(window);
  let frames = [];
  Object.defineProperty(document, 'hidden', { get: () => frames !== null, configurable: true });
  window.requestAnimationFrame = (frame) => (frames ? frames.push(frame) : ask(frame));
  window.comeToFront = () => {
    for (const frame of frames) ask(frame);
    frames = null;
  };
}</script>`;

/** In the page: how wide each player is, what is in it, and how wide the page. */
const widths = () => ({
  players: [...document.querySelectorAll('kneadful-player')].map((player) => {
    const { width = 0, height = 0 } = player.shadowRoot?.firstElementChild?.getBoundingClientRect() ?? {};
    return [Math.round(width), Math.round(height)];
  }),
  over: document.documentElement.scrollWidth - innerWidth,
});

/** @type {import('../harness/suite.js').Scenario[]} */
export const hosts = [
  {
    name: 'drawn in a tab that nobody has looked at yet, it is as large as any other, in letters as large',
    async play({ open }) {
      const player = PLAYER.replace('>', ' preload="auto">');
      const page = await visitHost(open, hostPage(player, { head: `${BEHIND}${SCRIPT}` }), { without: ['notice'] });
      await whole(page);
      await page.evaluate(() => Reflect.get(window, 'comeToFront')());
      await page.see('svg.figure');
      const [height, letters] = await page.evaluate(() => {
        const said = getComputedStyle(window.probe.find('.cue > span'));
        return [window.probe.find('.frame').getBoundingClientRect().height, Number.parseFloat(said.fontSize)];
      });
      assert.equal(height, 640);
      assert.ok(letters >= 20, `the instruction has letters of ${letters} px`);
    },
  },
  {
    name: 'in the boxes of site builders it is as wide as its place, before and after somebody shows interest',
    async play({ open }) {
      const style = '<style>body { margin: 0 } main { width: min(960px, 100%); margin: auto }</style>';
      const head = `<meta name="viewport" content="width=device-width">${BUILDERS}${style}${SCRIPT}`;
      /** @param {number} width */
      const visit = async (width) => {
        const page = await visitHost(open, hostPage(BODY, { head }), { without: ['notice'], width });
        await page.waitFor((count) => window.probe.findAll('.poster').length === count, BOXES.length);
        return page;
      };
      const phone = await visit(320);
      const { players, over } = await phone.evaluate(widths);
      assert.ok(over <= 0, `${over} px wider than the page`);
      for (const [wide, high] of players) assert.ok(wide >= 200 && high === 640, `${players}`);
      await phone.close();
      const page = await visit(1000);
      const expected = BOXES.map(([, wide]) => [wide, 640]);
      assert.deepEqual((await page.evaluate(widths)).players, expected);
      await page.evaluate(() => {
        for (const player of document.querySelectorAll('kneadful-player')) Object.assign(player, { preload: 'auto' });
      });
      await page.waitFor((count) => window.probe.findAll('.player:not(.coming)').length === count, BOXES.length);
      assert.deepEqual((await page.evaluate(widths)).players, expected);
      // What theming says of less: a part that is not shown, and letters that stand closer.
      const shown = await page.evaluate(() => {
        const style = 'kneadful-player { --unit: 12px } kneadful-player::part(bar) { display: none }';
        document.head.append(Object.assign(document.createElement('style'), { textContent: style }));
        const of = (/** @type {string} */ part) => getComputedStyle(/** @type {Element} */ (window.probe.find(part)));
        return [of('.bar').display, of('.field').fontSize];
      });
      // 17 px of letters to 16 px of a unit.
      assert.deepEqual(shown, ['none', '12.75px']);
    },
  },
  {
    name: 'a player that was met, and is to be there at once only then, is there',
    async play({ open }) {
      const page = await visitHost(open, hostPage(PLAYER), { without: ['notice'] });
      await page.see('.poster');
      await page.evaluate(
        () => void document.querySelector('kneadful-player')?.dispatchEvent(new Event('pointerover')),
      );
      await page.waitFor(() => Boolean(/** @type {any} */ (document.querySelector('kneadful-player')).conductor));
      assert.equal(await page.evaluate(() => window.probe.findAll('.player').length), 0, 'the poster stays');
      await page.evaluate(
        () => void Object.assign(document.querySelector('kneadful-player') ?? {}, { preload: 'auto' }),
      );
      await page.see('.player:not(.coming)');
      await page.click({ role: 'button', name: 'Play', exact: true });
      await running(page);
    },
  },
  {
    name: 'a kept version runs as it was, and nothing that was put in the place of one of its scripts',
    async play({ open }) {
      const version = JSON.parse(readFileSync('package.json', 'utf8')).version;
      const checksums = JSON.parse(readFileSync(`${SITE}/kneadful-player-${version}.json`, 'utf8'));
      const site = { address: '{elsewhere}', script: `kneadful-player-${version}.js`, checksums };
      const lines = snippetOf({ way: 'element', routine: CALM, theme: 'system', accent: null, height: 640 }, site);
      const kept = await visitHost(open, hostPage(lines, { head: '' }), { without: ['notice'] });
      await kept.click({ role: 'button', name: 'Play' });
      await running(kept);
      await kept.see('svg.figure');
      await kept.close();
      const works = Object.keys(checksums).find((path) => path.includes('/works-')) ?? '';
      const changed = `window.changed = true; ${readFileSync(`${SITE}/${works}`, 'utf8')}`;
      const page = await visitHost(open, hostPage(lines, { head: '' }), {
        without: ['notice'],
        files: { [works]: changed },
      });
      page.provoke(/integrity|digest/);
      await page.click({ role: 'button', name: 'Play' });
      await page.read('The player did not load');
      assert.equal(await page.evaluate(() => 'changed' in window), false);
    },
  },
  {
    name: 'a player whose works cannot be fetched says so, and fetches them when it is asked again',
    async play({ open }) {
      const page = await visitHost(open, hostPage(PLAYER), { without: ['notice'], gone: /\/works-/ });
      page.provoke(/404|works-/);
      await page.click({ role: 'button', name: 'Play' });
      await page.read('The player did not load');
      page.server.gone = null;
      await page.click({ role: 'button', name: 'Play' });
      await running(page);
    },
  },
];
