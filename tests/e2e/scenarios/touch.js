/** What taps and keys in the player do, and what they must not do as well. */
import assert from 'node:assert/strict';
import { brisk } from '../../js/documents.js';
import { CALM, choose, comeTo, play, running, seek, stage, standing } from '../walk.js';

/** @typedef {import('../harness/page.js').Page} Page */

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

/**
 * Presses a button, and tells at once what would be hit in its place, and in the middle of each thing that can be done
 * then: a finger is faster than the hands of a test.
 * @param {Page} page @param {string} name @param {string} state in which it ends
 */
async function hitAfter(page, name, state) {
  const hit = await page.evaluate(async (name) => {
    const button = /** @type {HTMLElement} */ (window.probe.find({ role: 'button', name, exact: true }));
    const place = button.getBoundingClientRect();
    button.click();
    const asked = () => window.probe.findAll('.answers > .btn, [slot=leave]');
    while (button.isConnected || asked().length < 3) await new Promise((resolve) => setTimeout(resolve));
    return [place, ...asked().map((one) => one.getBoundingClientRect())].map(({ x, y, width, height }) => {
      const under = window.probe.under(x + width / 2, y + height / 2)?.closest('button, a');
      return under ? window.probe.name(under) : '';
    });
  }, name);
  await comeTo(page, state);
  return hit;
}

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
    name: 'the second tap of a double tap is no answer to what the first one asked: Stop, and Stop the session',
    async play({ open }) {
      const page = await open();
      await choose(page, CALM.title);
      await play(page);
      assert.deepEqual(await hitAfter(page, 'Stop', 'paused'), ['', '', '', '']);
      const end = { role: 'button', name: 'Stop the session' };
      await page.waitFor((end) => 'x' in window.probe.reach(window.probe.find(end)), end);
      assert.deepEqual(await hitAfter(page, end.name, 'stopped'), ['', '', '', '']);
      await page.click({ role: 'button', name: 'Go on' });
      await running(page);
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
      await page.see({ role: 'button', name: 'Go on' });
      assert.ok((await page.text('.halt .coming')).includes('Slow breathing'), 'what to get ready for');
      assert.equal(await page.text('.halt .to-do'), CALM.steps[1].cue, 'and what is to be done then');
      await page.reload();
      await comeTo(page, 'waiting');
      await page.read(`1 of ${COUNT}`);
      await page.click({ role: 'button', name: 'Go on' });
      await running(page);
      await page.read(`2 of ${COUNT}`);
    },
  },
];
