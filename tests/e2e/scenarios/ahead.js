/** What is asked of a player before it is all there. */
import assert from 'node:assert/strict';
import { returning } from '../screens/app.js';
import { visit } from '../screens/index.js';
import { CALM, comeTo, running, standing, whole } from '../walk.js';

/** @typedef {import('../harness/page.js').Page} Page */

/** Somebody who was here before comes to a player whose core is on its way. @type {import('../screens/index.js').Screen} */
const COMING = {
  name: 'a player to come',
  opening: { path: `#/play/${CALM.id}`, without: ['answers'] },
  saved: returning,
  reach: (page) => page.see('.coming'),
  bare: true,
};

/** The core answers. @param {Page} page */
const answer = (page) => page.evaluate(() => Reflect.get(window, 'answer')());

/** Where Play is. @param {Page} page */
const place = (page) =>
  page.evaluate(() => {
    const { x, y, width, height } = window.probe.find('.player .main').getBoundingClientRect();
    return [x, y, width, height].map(Math.round);
  });

/** How far things have moved on their own, by what the browser has noted since the page began; none where it notes nothing. @param {Page} page */
const moved = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const type = 'layout-shift';
        if (!PerformanceObserver.supportedEntryTypes.includes(type)) return resolve([]);
        const say = (/** @type {PerformanceEntryList} */ shifts) =>
          resolve(shifts.map((shift) => [Math.round(shift.startTime), Reflect.get(shift, 'value')]));
        new PerformanceObserver((list) => say(list.getEntries())).observe({ type, buffered: true });
        setTimeout(() => say([]), 500);
      }),
  );

const sizes = [
  { width: 390, height: 844 },
  { width: 340, height: 568 },
  { width: 844, height: 390 },
  { width: 1280, height: 800 },
];

/** @type {import('../harness/suite.js').Scenario[]} */
export const ahead = [
  ...sizes.map((size) => ({
    name: `Play is there before what plays, and stays in its place when that comes: ${size.width} × ${size.height}`,
    /** @param {import('../harness/suite.js').Stage} tools */
    async play({ open }) {
      const page = await visit(open, COMING, size);
      const before = await place(page);
      await answer(page);
      await whole(page);
      assert.deepEqual(await place(page), before);
      assert.deepEqual(await moved(page), []);
      assert.equal((await standing(page)).paused, true, 'nobody has asked it to play');
    },
  })),
  {
    name: 'tapped before there is anything to play it plays as soon as there is; that session is saved, another is over',
    async play({ open }) {
      const page = await visit(open, COMING);
      await page.click({ role: 'button', name: 'Play', exact: true });
      await page.see({ role: 'button', name: 'Pause' });
      await answer(page);
      await running(page);
      await page.goto('#/play/desk-reset-wall');
      await page.reload();
      await page.read(`${CALM.title} waits at step 1`);
      await page.click({ role: 'button', name: 'Play', exact: true });
      await answer(page);
      await running(page);
      const newest = await page.evaluate(() => JSON.parse(localStorage['kneadful.sessions']).body.at(-1));
      assert.deepEqual([newest.title, newest.entry.outcome], [CALM.title, 'stopped']);
      await page.reload();
      await page.read('Desk');
      await answer(page);
      await page.see({ role: 'button', name: 'Resume at step 1' });
    },
  },
  {
    name: 'what a page asks of it before there is anything to play is to be seen, and can be taken back',
    async play({ open }) {
      const page = await visit(open, COMING);
      const ask = (/** @type {'play' | 'pause'} */ what) =>
        page.evaluate((what) => {
          const player = /** @type {any} */ (window.probe.find('kneadful-player'));
          Promise.resolve(player[what]()).catch(() => {});
        }, what);
      await ask('play');
      await page.click({ role: 'button', name: 'Pause' });
      await page.see({ role: 'button', name: 'Play', exact: true });
      await ask('play');
      await page.see({ role: 'button', name: 'Pause' });
      await ask('pause');
      await page.see({ role: 'button', name: 'Play', exact: true });
      await answer(page);
      await comeTo(page, 'ready');
    },
  },
  {
    name: 'beside one’s own music there is no Play before what plays: the sound has to begin in the tap',
    async play({ open }) {
      const saved = (/** @type {number} */ now) => {
        const { settings, ...rest } = returning(now);
        return { ...rest, settings: { ...settings, ownMusic: true } };
      };
      const page = await visit(open, { ...COMING, saved, reach: (page) => page.read('Getting the routine ready') });
      // What plays is there: it has styles of its own.
      await page.waitFor(() => (window.probe.find('kneadful-player')?.shadowRoot?.adoptedStyleSheets.length ?? 0) > 8);
      assert.equal(await page.evaluate(() => window.probe.findAll('.coming, .controls').length), 0);
      await answer(page);
      await whole(page);
      await page.see({ role: 'button', name: 'Play', exact: true });
    },
  },
  {
    name: 'what is taken back before there is anything to play is not played; only Play can be asked for',
    async play({ open }) {
      const page = await visit(open, COMING);
      for (const paused of [false, true]) {
        await page.press(' ');
        await page.waitFor(
          (paused) => /** @type {any} */ (window.probe.find('kneadful-player')).paused === paused,
          paused,
        );
      }
      for (const key of ['ArrowRight', 'r', '+']) await page.press(key);
      const idle = await page.evaluate(() =>
        window.probe.findAll('.controls button').map((button) => /** @type {HTMLButtonElement} */ (button).disabled),
      );
      assert.deepEqual(idle, [true, true, false, true, true]);
      await answer(page);
      await comeTo(page, 'ready');
      assert.equal((await standing(page)).at, 0);
    },
  },
];
