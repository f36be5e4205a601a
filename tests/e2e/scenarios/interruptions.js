/** What stops a session from outside: each leaves it where it stood, says so in a line, and one button goes on. */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { end, hold } from '../harness/processes.js';
import { CALM, comeTo, goOn, play, playToStepTwo, running, seek, stage, standing } from '../walk.js';

/** How long a device sleeps, in seconds. */
const NIGHT = 6.5;

/** @type {import('../harness/suite.js').Scenario[]} */
export const interruptions = [
  {
    name: 'after a sleep the session stands where its track stood, or has gone on with it',
    async play({ open, note }) {
      const page = await open();
      await stage(page, { routine: 'three-minute-calm', leadIn: 0 });
      await play(page);
      const before = await standing(page);
      await hold(NIGHT * 1000);
      await sleep(1500);
      const after = await standing(page);
      const ran = after.at - before.at;
      note(`the track went on for ${ran.toFixed(1)} s, the session is ${after.state}`);
      if (ran > NIGHT - 1) {
        assert.equal(after.state, 'playing', 'the sound was there all the time');
      } else {
        assert.equal(after.state, 'interrupted');
        assert.ok(ran < 3, `it stands ${ran} s later`);
        await page.read('You were away 0:0');
        await goOn(page);
      }
    },
  },
  {
    name: 'a sound that something else takes away stops the session, which says so and goes on with a tap',
    async play({ open }) {
      const page = await open();
      await stage(page, { routine: 'three-minute-calm', leadIn: 0 });
      await play(page);
      await page.click({ role: 'button', name: 'Next step' });
      await page.waitFor(() => /** @type {any} */ (window.probe.find('kneadful-player')).snapshot.step === 1);
      await page.evaluate(() => /** @type {any} */ (window.probe.find('kneadful-player')).audio.pause());
      await comeTo(page, 'paused');
      await page.read('The sound stopped');
      const stood = await standing(page);
      await page.click({ role: 'button', name: 'Go on at step 2' });
      await running(page);
      const { step, at } = await standing(page);
      assert.equal(step, 1);
      assert.ok(at >= stood.at && at < stood.at + 3, `stood at ${stood.at} s, goes on at ${at} s`);
    },
  },
  {
    name: 'after an interruption the step can be started again',
    async play({ open }) {
      const page = await open();
      await stage(page, { routine: 'three-minute-calm', leadIn: 0 });
      await play(page);
      await seek(page, 5);
      await page.waitFor(() => /** @type {any} */ (window.probe.find('kneadful-player')).currentTime > 5);
      await page.evaluate(() => /** @type {any} */ (window.probe.find('kneadful-player')).audio.pause());
      await page.click({ role: 'button', name: 'Start step 1 again' });
      await running(page);
      const { at } = await standing(page);
      assert.ok(at < 3, `plays at ${at} s`);
    },
  },
  {
    name: 'a sound service that is lost takes no session with it',
    not: {
      Firefox: 'not run: has no process of its own for sound',
      WebKit: 'not run: has no process of its own for sound',
    },
    async play({ open, note }) {
      const page = await open();
      await stage(page, { routine: 'three-minute-calm', leadIn: 0 });
      await play(page);
      const before = await standing(page);
      assert.ok(end(/utility-sub-type=audio/) > 0, 'there was such a process');
      await sleep(2000);
      const after = await standing(page);
      note(`before ${JSON.stringify(before)}, after ${JSON.stringify(after)}`);
      if (after.paused) await goOn(page);
      await page.waitFor(
        (at) => /** @type {any} */ (window.probe.find('kneadful-player')).audio.currentTime > at + 1,
        after.at,
      );
      assert.equal((await standing(page)).state, 'playing');
      assert.doesNotMatch(await page.evaluate(() => window.probe.shown()), /No sound/);
    },
  },
  {
    name: 'a tab that is lost leaves its session to the next one, where it stood',
    not: {
      Firefox: 'not run: has no way to lose a tab on request',
      WebKit: 'not run: has no way to lose a tab on request',
    },
    async play({ open }) {
      const page = await open();
      await playToStepTwo(page);
      const next = await page.tab('');
      const { page: tab } = /** @type {{ page: import('playwright-core').Page }} */ (/** @type {unknown} */ (page.raw));
      const devtools = await tab.context().newCDPSession(tab);
      const lost = new Promise((resolve) => tab.once('crash', resolve));
      devtools.send('Page.crash').catch(() => {});
      await lost;
      await next.reload();
      await next.read(`Step 2 of ${CALM.steps.length}`);
      await next.click({ role: 'link', name: 'Resume' });
      await next.read('You were away 0:0');
      await goOn(next);
      assert.equal((await standing(next)).step, 1);
    },
  },
  {
    name: 'of two players on a page the one that is started pauses the other',
    async play({ open }) {
      const page = await open();
      await stage(page, { id: 'one', routine: 'three-minute-calm' });
      await page.evaluate(() => {
        const other = { id: 'other', routine: 'three-minute-calm', preload: 'auto' };
        document.body.append(Object.assign(document.createElement('kneadful-player'), other));
      });
      /** @param {string} id @param {string} state */
      const comesTo = (id, state) =>
        page.waitFor(
          (id, state) => /** @type {any} */ (document.getElementById(id))?.snapshot?.state === state,
          id,
          state,
        );
      await comesTo('one', 'ready');
      await comesTo('other', 'ready');
      await play(page);
      await page.evaluate(() => document.getElementById('other')?.scrollIntoView());
      await page.evaluate(() => /** @type {any} */ (document.getElementById('other')).play());
      await comesTo('other', 'playing');
      await comesTo('one', 'paused');
      assert.doesNotMatch(await page.evaluate(() => window.probe.shown()), /The sound stopped/, 'it was asked for');
    },
  },
];
