/** A language that is read from the right: the layout turns, but time and the sides of the body do not. */
import assert from 'node:assert/strict';
import { siteIn } from '../harness/sites.js';
import { CALM, choose, routine, stage } from '../walk.js';

/** @typedef {import('../harness/page.js').Page} Page */

const SIDED = routine('desk-reset-wall');

/** Where things are: the middle of each, in px from the left. @param {Page} page @param {import('../harness/page.js').Query[]} queries @returns {Promise<number[]>} */
function across(page, queries) {
  return page.evaluate((queries) => {
    const middle = (/** @type {DOMRect} */ { left, right }) => (left + right) / 2;
    return queries.map((query) => middle(window.probe.find(query).getBoundingClientRect()));
  }, queries);
}

/** Goes on to the first step of a side. @param {Page} page @param {'left' | 'right'} side */
async function goTo(page, side) {
  const index = SIDED.steps.findIndex((step) => 'side' in step && step.side === side);
  for (let at = 1; at <= index; at += 1) {
    await page.read(`${at} of ${SIDED.steps.length}`);
    await page.click({ role: 'button', name: 'Next step' });
  }
  await page.see(`.stage[data-side=${side}] .side`);
}

/** @type {import('../harness/suite.js').Scenario[]} */
export const mirror = [
  {
    name: 'read from the right, the screens turn round and have room',
    async play({ open }) {
      const page = await open({ site: await siteIn('mirrored'), width: 320 });
      for (const path of ['', '#/routines', '#/settings', `#/routines/${CALM.id}`]) {
        await page.goto(path);
        await page.see('h1');
        const [name, title] = await page.evaluate(() => {
          const start = (/** @type {string} */ query) =>
            innerWidth - window.probe.find(query).getBoundingClientRect().right;
          return [start('.top .name'), start('h1')];
        });
        assert.ok(name < 160 && title < 40, `${path}: the name begins at ${name} px, the title at ${title} px`);
        const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        assert.ok(wide <= room, `${path}: ${wide} px wide on a screen of ${room} px`);
      }
    },
  },
  .../** @type {const} */ (['left', 'right']).map((side) => ({
    name: `read from the right, time runs on to the right, and ${side} is on the ${side}`,
    /** @param {import('../harness/suite.js').Stage} stage */
    async play({ open }) {
      const page = await open({ site: await siteIn('mirrored') });
      await choose(page, SIDED.title);
      await goTo(page, side);

      const [leave, replay] = await across(page, ['.icon-btn[href]', { role: 'button', name: 'Replay this step' }]);
      assert.ok(leave > replay, 'the way back is where the text begins');
      const order = ['Previous step', 'Play', 'Next step'].map((name) => ({ role: 'button', name, exact: true }));
      const buttons = await across(page, order);
      assert.deepEqual(
        buttons,
        buttons.toSorted((a, b) => a - b),
        'from what was to what comes',
      );
      const bar = await page.evaluate(() => getComputedStyle(window.probe.find('input[type=range]')).direction);
      assert.equal(bar, 'ltr', 'the seek bar');

      const [label, arrow, word] = await across(page, ['.side', '.side .icon', '.side span']);
      const half = side === 'left' ? [0, 195] : [195, 390];
      assert.ok(half[0] < label && label < half[1], `its label is at ${label} px of 390`);
      assert.equal(arrow < word, side === 'left', 'the arrow stands on its side of the word');
    },
  })),
  {
    name: 'the player keeps its own language and direction in a page that has others',
    async play({ open }) {
      const page = await open();
      await page.evaluate(() => Object.assign(document.documentElement, { lang: 'ar', dir: 'rtl' }));
      await stage(page, { routine: CALM.id });
      await page.see('.controls .main');
      const found = await page.evaluate(() => {
        const player = window.probe.find('.player');
        return [player.closest('[lang]')?.getAttribute('lang'), getComputedStyle(player).direction];
      });
      assert.deepEqual(found, ['en-GB', 'ltr']);
    },
  },
];
