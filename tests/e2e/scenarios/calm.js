/** That nothing moves in the player but what is meant to, and that the whole card can be the button. */
import assert from 'node:assert/strict';
import { UNTOLD } from '../harness/shifts.js';
import { comeTo, play, routine, running, stage, standing } from '../walk.js';

/** @typedef {import('../harness/page.js').Page} Page */

/** Plays into every part of every step, and tells how far anything moved, asked for or not. @param {Page} page */
const moved = (page) =>
  page.evaluate(async () => {
    const player = /** @type {any} */ (window.probe.find('kneadful-player'));
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const shift of /** @type {any[]} */ (list.getEntries())) sum += shift.value;
    });
    // Until what has changed was drawn: what is called back stands just before a frame.
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    await frame();
    observer.observe({ type: 'layout-shift' });
    for (const { start, work, end } of player.conductor.score.spans) {
      for (const at of [start + 0.1, work + 0.1, end - 0.2]) {
        player.currentTime = at;
        await new Promise((resolve) => player.addEventListener('seeked', resolve, { once: true }));
        await player.updateComplete;
        await frame();
      }
    }
    for (const shift of /** @type {any[]} */ (observer.takeRecords())) sum += shift.value;
    return sum;
  });

/** Steps of one, two and three digits of seconds, with and without all that a step can have. */
const MIXED = {
  ...routine('desk-reset-wall'),
  id: 'mixed',
  steps: [
    { technique: 'breathing', seconds: 8, cue: 'Breathe' },
    ...routine('desk-reset-wall').steps.slice(2, 5),
    {
      technique: 'rest',
      seconds: 240,
      cue: 'Lie still, and let the weight of your shoulders go into the floor',
      title: 'Rest',
    },
  ],
};

/** Puts a player over the whole screen. @param {Page} page @param {Record<string, unknown>} properties */
async function fill(page, properties) {
  await stage(page, { ...properties, style: 'height: 100vh' });
  await page.see('.stage svg.where');
}

/** @type {import('../harness/suite.js').Scenario[]} */
export const calm = [
  ...[
    { width: 320, height: 568 },
    { width: 390, height: 844 },
    { width: 844, height: 390 },
    { width: 1280, height: 800 },
  ].map((size) => ({
    name: `nothing moves from step to step on ${size.width} × ${size.height}`,
    not: UNTOLD,
    /** @param {import('../harness/suite.js').Stage} stage */
    async play({ open }) {
      const page = await open(size);
      for (const played of [routine('desk-reset-wall'), routine('partner-chair-break'), MIXED]) {
        for (const big of [false, true]) {
          await fill(page, { routine: played, big });
          await play(page);
          assert.equal(await moved(page), 0, `${played.id}${big ? ', big' : ''}`);
        }
      }
    },
  })),
  {
    name: 'in big mode the whole card plays and pauses, Stop stays, and Escape leads out',
    async play({ open }) {
      const page = await open();
      await fill(page, { routine: routine('desk-reset-wall'), shortcuts: 'page' });
      await page.click({ role: 'button', name: 'Big picture and words' });
      await page.see('.face');
      const bare = await page.evaluate(() => {
        const box = window.probe.find('.face').getBoundingClientRect();
        return [innerWidth - box.width, innerHeight - box.height].map(Math.round);
      });
      assert.deepEqual(bare, [0, 0], 'the button leaves nothing of the screen');
      await page.raw.click(200, 200);
      await running(page);
      await page.raw.click(60, 600);
      await comeTo(page, 'paused');
      await page.click({ role: 'button', name: 'Stop' });
      await page.see({ role: 'button', name: 'Stop the session' });
      await page.click({ role: 'button', name: 'Go on' });
      await running(page);
      await page.press('Escape');
      await page.see({ role: 'button', name: 'Next step' });
      assert.equal((await standing(page)).state, 'playing', 'it plays on');
    },
  },
];
