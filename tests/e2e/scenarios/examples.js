/** The pages of working examples: each is opened, and played. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { errorsIn, nuObstacle } from '../harness/nu.js';
import { SITE } from '../harness/places.js';

/** @typedef {import('../harness/page.js').Page} Page */

const NAMES = readdirSync(`${SITE}/examples`).filter((name) => name.endsWith('.html'));
/** Who has not one player. @type {Record<string, number>} */
const PLAYERS = { 'index.html': 0, 'two.html': 2 };
const ONLY = 'the pages are the same in every engine, and the player in them is tried there by itself';

/** The players of a page, those in frames of this site too. @param {Page} page */
const players = (page) =>
  page.evaluate(() => {
    const documents = [document, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument)];
    return documents.flatMap((page) => [...(page?.querySelectorAll('kneadful-player') ?? [])]).length;
  });

/** Fails on what axe-core finds. @param {Page} page @param {string} name */
async function audit(page, name) {
  const found = await page.evaluate(async () => {
    const { violations } = await window.axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  assert.deepEqual(found, [], `axe-core, ${name}`);
}

/** Fails on what the Nu checker finds. @param {string} path */
async function check(path) {
  if (!nuObstacle) assert.deepEqual(await errorsIn(readFileSync(`${SITE}/${path}`, 'utf8')), [], path);
}

/** @type {import('../harness/suite.js').Scenario[]} */
export const examples = [
  {
    name: 'every example has its players, asks nobody else, and is a page that everybody can use, as is that of a routine',
    not: { Firefox: ONLY, WebKit: ONLY },
    async play({ open }) {
      // They are all alike, and no script runs there.
      await check('r/desk-reset-wall.html');
      const page = await open({ path: 'examples/index.html', axe: true });
      for (const name of NAMES) {
        await page.goto(`examples/${name}`);
        const expected = PLAYERS[name] ?? 1;
        await page.waitFor((expected) => {
          const frames = [...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument);
          const all = [document, ...frames].flatMap((page) => [...(page?.querySelectorAll('kneadful-player') ?? [])]);
          return all.length === expected && all.every((player) => player.shadowRoot);
        }, expected);
        assert.equal(await players(page), expected, name);
        await audit(page, name);
        await check(`examples/${name}`);
      }
    },
  },
  {
    name: 'the examples do what they say: controls and events of a page, a routine of its own, a frame that is as high as it wants',
    not: { Firefox: ONLY, WebKit: ONLY },
    async play({ open }) {
      const page = await open({ path: 'examples/controls.html', without: ['notice'] });
      await page.click({ role: 'button', name: 'Play', exact: true });
      await page.see({ role: 'button', name: 'Pause', exact: true });
      await page.waitFor(() => /of [1-9]/.test(document.querySelector('output')?.textContent ?? ''));
      await page.goto('examples/events.html');
      await page.click({ role: 'button', name: 'Play' });
      await page.click({ role: 'button', name: 'Next step' });
      await page.read('stepchange: ');
      await page.goto('examples/own-routine.html');
      await page.click({ role: 'button', name: 'Play' });
      await page.read('Take the muscle between neck and shoulder');
      await page.goto('examples/frame.html');
      // As wide as the page, it is as high as the player in it wants to be.
      await page.waitFor(() => {
        const frame = document.querySelector('iframe');
        const player = frame?.contentDocument?.querySelector('kneadful-player');
        return player && frame?.clientHeight === player.clientHeight && frame.style.height !== '';
      });
    },
  },
  {
    name: 'the lines for a page name the version and the checksum of its script, for whoever wants to keep that',
    not: { Firefox: ONLY, WebKit: ONLY },
    async play({ open }) {
      const page = await open({ path: '#/embed/desk-reset-wall' });
      await page.read(`src="${page.server.url('kneadful-player.js')}"`);
      await page.click({ role: 'switch', name: 'Keep this version' });
      await page.read('integrity="');
      const lines = await page.text('pre');
      const [, script, integrity] = /src="[^"]*\/([^"/]+)" integrity="([^"]+)"/.exec(lines) ?? ['', '', ''];
      const hash = createHash('sha384').update(readFileSync(`${SITE}/${script}`));
      assert.equal(integrity, `sha384-${hash.digest('base64')}`, lines);
      await page.click({ role: 'radio', name: 'In a frame' });
      await page.read('/embed.html?routine=desk-reset-wall"');
    },
  },
];
