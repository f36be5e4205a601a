/** The whole way of one session: from the library to the record. */
import assert from 'node:assert/strict';
import { CALM, choose, comeTo, finish, play, playInSilence, playToStepTwo, running, standing } from '../walk.js';

/** @type {import('../harness/suite.js').Scenario[]} */
export const session = [
  ...[
    { how: '', without: [], start: play },
    { how: ' without sound', without: ['formats'], start: playInSilence },
  ].map(({ how, without, start }) => ({
    name: `a routine is picked, played${how}, skipped, paused, taken up after a reload, finished and recorded`,
    /** @param {import('../harness/suite.js').Stage} stage */
    async play({ open }) {
      const page = await open({ without });
      const count = CALM.steps.length;
      await choose(page, CALM.title);
      await start(page);
      await page.read(`1 of ${count}`);
      await page.read(CALM.steps[0].cue);

      await page.click({ role: 'button', name: 'Next step' });
      await page.read(`2 of ${count}`);
      await page.read(CALM.steps[1].cue);
      await page.click({ role: 'button', name: 'Previous step' });
      await page.read(`1 of ${count}`);
      for (const step of [2, 3]) {
        await page.click({ role: 'button', name: 'Next step' });
        await page.read(`${step} of ${count}`);
      }

      const before = await standing(page);
      await page.click({ role: 'button', name: '15 seconds more' });
      await page.waitFor(
        (least) => /** @type {any} */ (window.probe.find('kneadful-player')).duration === least,
        before.duration + 15,
      );
      await comeTo(page, 'playing');
      const after = await standing(page);
      assert.equal(after.step, 2);
      assert.ok(Math.abs(after.at - before.at) < 2, `from ${before.at} to ${after.at} s`);

      await page.click({ role: 'button', name: 'Pause' });
      await comeTo(page, 'paused');
      const paused = await standing(page);

      await page.reload();
      await page.read(`Resume at step 3 of ${count}`);
      await page.read(CALM.title);
      const resumed = await standing(page);
      assert.ok(Math.abs(resumed.at - paused.at) <= 1, `left at ${paused.at} s, back at ${resumed.at} s`);
      assert.equal(resumed.duration, paused.duration, 'the 15 s are still there');
      await page.click({ role: 'button', name: `Resume at step 3 of ${count}` });
      await page.waitFor(
        (past) => /** @type {any} */ (window.probe.find('kneadful-player')).currentTime > past,
        paused.at + 0.5,
      );
      assert.equal((await standing(page)).step, 2);

      await finish(page);
      await page.read(`At the end, 1 of ${count} steps done`);
      await page.click({ role: 'link', name: 'Back to Today' });
      await page.read(`You came to the end of ${CALM.title} today, 1 of ${count} steps done`);
      assert.doesNotMatch(await page.evaluate(() => window.probe.shown()), /Resume/);
    },
  })),
  {
    name: 'a session left for the library can be taken up from there, and by the shortcut of the home screen',
    async play({ open }) {
      const page = await open({ path: '#/resume' });
      // Nothing waits.
      await page.see('.offer');
      await playToStepTwo(page);
      await page.goto('');
      await page.goto('#/resume');
      await page.see({ role: 'button', name: `Resume at step 2 of ${CALM.steps.length}` });
      await page.goto('');
      await page.read(`Step 2 of ${CALM.steps.length}`);
      await page.click({ role: 'link', name: 'Resume' });
      await page.click({ role: 'button', name: `Resume at step 2 of ${CALM.steps.length}` });
      await running(page);
      assert.equal((await standing(page)).step, 1);
    },
  },
];
