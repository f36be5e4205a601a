/** What runs by itself while a session plays: it costs next to nothing, and keeps in phase. */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { driven } from '../harness/themes.js';
import { comeTo, play, routine, running, seek, stage } from '../walk.js';

/** @typedef {import('../harness/page.js').Page} Page */

const not = { Firefox: 'not run: does not tell what it cost', WebKit: 'not run: does not tell what it cost' };

/** How far off the eye and the ear may be from one another, in seconds. */
const SLACK = 0.4;

const BREATHING = {
  ...routine('three-minute-calm'),
  id: 'breathing',
  steps: [{ technique: 'breathing', seconds: 40, cue: 'Breathe' }],
};

/** How often the styles were worked out so far. @param {Page} page */
async function recalculations(page) {
  const tab = driven(page);
  const browser = await tab.context().newCDPSession(tab);
  await browser.send('Performance.enable');
  return async () => {
    const { metrics } = await browser.send('Performance.getMetrics');
    return Number(metrics.find(({ name }) => name === 'RecalcStyleCount')?.value);
  };
}

/** @param {Page} page @param {number} step */
const workOf = (page, step) =>
  page.evaluate(
    (step) => /** @type {any} */ (window.probe.find('kneadful-player')).conductor.score.spans[step].work,
    step,
  );

/** What runs by itself and is off, by its name, with where it is and has to be, in seconds. @param {Page} page @param {number} slack */
const off = (page, slack) =>
  page.evaluate(async (slack) => {
    const player = /** @type {any} */ (window.probe.find('kneadful-player'));
    await player.updateComplete;
    const all = /** @type {CSSAnimation[]} */ (player.shadowRoot.getAnimations());
    const due = player.audio.currentTime - player.conductor.score.spans[0].work;
    const paced = all
      .map(({ animationName, currentTime }) => ({ name: animationName, is: Number(currentTime) / 1000, due }))
      .filter(({ name }) => name?.startsWith('figure-breath'));
    const missing = ['figure-breath-disc'].filter((name) => !paced.some((one) => one.name === name));
    return [...missing, ...paced.filter(({ is }) => Math.abs(is - due) > slack)];
  }, slack);

/** @param {Page} page @param {string} when */
async function inPhase(page, when) {
  assert.deepEqual(await off(page, SLACK), [], when);
}

/** @param {Page} page */
const paused = async (page) => {
  await page.click({ role: 'button', name: 'Pause' });
  await comeTo(page, 'paused');
};

/** @param {Page} page @param {number} to */
async function sought(page, to) {
  await seek(page, to);
  await page.waitFor((to) => {
    const { audio } = /** @type {any} */ (window.probe.find('kneadful-player'));
    return !audio.seeking && Math.abs(audio.currentTime - to) < 2;
  }, to);
}

/** @type {import('../harness/suite.js').Scenario[]} */
export const pace = [
  {
    name: 'a stroke is shown and comes to rest, and again for whoever touches it; then styles are worked out once a second',
    not,
    async play({ open }) {
      const page = await open();
      await stage(page, { routine: routine('desk-reset-wall') });
      await page.see('.stage svg.where');
      await play(page);
      await sought(page, (await workOf(page, 2)) + 1);
      await running(page);
      const moving = (/** @type {boolean} */ moves) =>
        page.waitAtMost(
          20_000,
          (moves) => {
            const { shadowRoot } = /** @type {any} */ (window.probe.find('kneadful-player'));
            return shadowRoot.getAnimations().length > 0 === moves;
          },
          moves,
        );
      await moving(true);
      await moving(false);
      await page.click('.stage');
      await moving(true);
      await moving(false);
      const count = await recalculations(page);
      const [before, from] = [await count(), performance.now()];
      await sleep(5000);
      const [after, to] = [await count(), performance.now()];
      const seconds = Math.ceil((to - from) / 1000);
      // A frame of the browser's own is not for us to save.
      assert.ok(after - before <= seconds + 1, `${after - before} times in ${seconds} s`);
      assert.ok(after > before, 'nothing was counted');
    },
  },
  {
    name: 'the breath keeps in phase when paused, sought and taken up again',
    async play({ open }) {
      const page = await open();
      await stage(page, { routine: BREATHING });
      await page.see('.stage svg .disc');
      await play(page);
      const work = await workOf(page, 0);
      await sought(page, work + 3);
      await sleep(1500);
      await inPhase(page, 'playing');
      await paused(page);
      await inPhase(page, 'paused');
      await sought(page, work + 17);
      await inPhase(page, 'sought while it stands');
      await play(page);
      await sleep(1500);
      await inPhase(page, 'taken up again');
      await sought(page, work + 8);
      await sleep(1500);
      await inPhase(page, 'sought while it plays');
    },
  },
  {
    name: 'a drawing that comes while one breathes breathes along',
    not: { Firefox: 'not run: its requests cannot be held up', WebKit: 'not run: its requests cannot be held up' },
    async play({ open }) {
      const page = await open();
      /** @type {(value?: unknown) => void} */
      let release = () => {};
      const held = new Promise((resolve) => {
        release = resolve;
      });
      await driven(page).route(/\/figure-[^/]*\.js$/, (route) => held.then(() => route.continue()));
      await page.reload();
      await stage(page, { routine: BREATHING });
      await play(page);
      await sought(page, (await workOf(page, 0)) + 6);
      await sleep(1500);
      assert.ok((await off(page, SLACK)).includes('figure-breath-disc'), 'the drawing is not there yet');
      release();
      await page.see('.stage svg .disc');
      await sleep(1500);
      await inPhase(page, 'after it came');
    },
  },
];
