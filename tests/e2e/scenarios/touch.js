/** What taps and keys in the player do, and what they must not do as well. */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { brisk } from '../../js/documents.js';
import { CALM, choose, comeTo, play, running, seek, stage, standing } from '../walk.js';

const COUNT = CALM.steps.length;
const HOLD = {
  technique: 'trigger-point-pressure',
  region: 'upper-trapezius',
  side: 'left',
  pressure: 5,
  seconds: 30,
  untilEased: true,
  cue: 'Stay on the tender spot',
};
const holds = { ...brisk, id: 'holds', title: 'Holds', steps: [HOLD, HOLD] };

/** @type {import('../harness/suite.js').Scenario[]} */
export const touch = [
  {
    name: 'a thumb that is let go where it was taken up lets go of the seek bar',
    async play({ open }) {
      const page = await open();
      await stage(page, { routine: brisk });
      await page.see('.bar input');
      // Back at its old place it makes no `change`.
      await page.evaluate(() => {
        const bar = /** @type {HTMLInputElement} */ (window.probe.find('.bar input'));
        bar.value = '6';
        bar.dispatchEvent(new Event('input'));
        bar.dispatchEvent(new Event('pointerup'));
      });
      await page.waitFor(() => /** @type {any} */ (window.probe.find('kneadful-player')).currentTime === 6);
      await seek(page, 12);
      await page.waitFor(() => /** @type {any} */ (window.probe.find('.bar input')).value === '12');
    },
  },
  {
    name: 'the second tap of a double tap on Stop does not end the session',
    async play({ open }) {
      const page = await open();
      await choose(page, CALM.title);
      await play(page);
      await page.click({ role: 'button', name: 'Stop' });
      const end = { role: 'button', name: 'Stop the session' };
      await page.see(end);
      const [x, y] = await page.evaluate((end) => {
        const box = /** @type {Element} */ (window.probe.find(end)).getBoundingClientRect();
        return [box.x + box.width / 2, box.y + box.height / 2];
      }, end);
      await page.raw.click(Math.round(x), Math.round(y));
      // What the first tap asked for may come after the second one: the question is there before the sound is still.
      await comeTo(page, 'paused');
      await sleep(700);
      assert.equal((await standing(page)).state, 'paused', 'it neither ended nor went on');
      await page.click(end);
      await comeTo(page, 'stopped');
    },
  },
  {
    name: 'Space plays and pauses after a tap on another button and on the seek bar, and a key that is held asks once',
    async play({ open }) {
      const page = await open();
      await choose(page, CALM.title);
      await play(page);
      await page.click({ role: 'button', name: 'Next step' });
      await page.read(`2 of ${COUNT}`);
      await page.press(' ');
      await comeTo(page, 'paused');
      assert.equal((await standing(page)).step, 1);
      await page.click({ role: 'slider' });
      await page.press(' ');
      await running(page);
      const paused = await page.evaluate(() => {
        const player = /** @type {any} */ (window.probe.find('kneadful-player'));
        const held = { key: ' ', repeat: true, bubbles: true, composed: true };
        player.dispatchEvent(new KeyboardEvent('keydown', held));
        return player.paused;
      });
      assert.equal(paused, false);
      const { at } = await standing(page);
      await page.press('r');
      await page.waitFor((at) => /** @type {any} */ (window.probe.find('kneadful-player')).currentTime < at - 1, at);
    },
  },
  {
    name: 'a hold says how long it lasts at most, and “It has eased” ends it as done, the last one too',
    async play({ open }) {
      const page = await open();
      await stage(page, { routine: holds, leadIn: 0 });
      await play(page);
      await page.read('Hold until it eases, at most 30 s');
      await page.click({ role: 'button', name: 'It has eased' });
      await page.read('2 of 2');
      await page.click({ role: 'button', name: 'It has eased' });
      // Nothing is left but the chime that closes.
      await page.waitFor(() => {
        const player = /** @type {any} */ (window.probe.find('kneadful-player'));
        return player.snapshot.left === 0 && !player.ended;
      });
      await seek(page, -0.3);
      await page.read('Finished');
      const entry = await page.evaluate(() => /** @type {any} */ (window.probe.find('kneadful-player')).entry(0, 1));
      assert.deepEqual([entry.outcome, entry.stepsDone], ['finished', 2]);
    },
  },
  {
    name: 'with the setting for it, a step waits at its end for a tap, through a reload as well',
    async play({ open }) {
      const page = await open({ path: '#/settings' });
      await page.click({ role: 'switch', name: 'Wait for a tap after each step' });
      await page.goto('');
      await choose(page, CALM.title);
      await play(page);
      const end = await page.evaluate(
        () => /** @type {any} */ (window.probe.find('kneadful-player')).conductor.score.spans[0].end,
      );
      await seek(page, end - 0.5);
      await comeTo(page, 'waiting');
      await page.read('Go on when you are ready.');
      await page.reload();
      await comeTo(page, 'waiting');
      await page.read(`1 of ${COUNT}`);
      await page.click({ role: 'button', name: 'Go on' });
      await running(page);
      await page.read(`2 of ${COUNT}`);
    },
  },
];
