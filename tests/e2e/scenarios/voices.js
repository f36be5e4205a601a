/** The chimes, as they are set and tried. */
import assert from 'node:assert/strict';
import { CALM, choose, comeTo, play, stage, standing } from '../walk.js';
import { compare, prepare } from './onsets.js';

/** The onsets of the last sound that the page has made, in samples at 24 kHz. @param {import('../harness/page.js').Page} page */
function lastOnsets(page) {
  return page.evaluate(async () => {
    const made = /** @type {Blob} */ (window.probe.lastBlob());
    return (await window.heard.onsets(made, 24_000)).found;
  });
}

/** @type {import('../harness/suite.js').Scenario[]} */
export const voices = [
  {
    name: 'a cue can be tried in the settings, in each of its forms',
    async play({ open }) {
      const page = await open({ path: '#/settings' });
      await prepare(page);
      await page.click({ role: 'button', name: 'Test: Next step' });
      await page.waitFor(() => window.probe.lastBlob() !== null);
      // Without a side, on the left, on the right.
      compare('a sample', [0, 1.5, 3], await lastOnsets(page), 24_000);
    },
  },
  {
    name: 'a session sounds as it is set: a bell, no ticks, the breath led',
    async play({ open }) {
      const page = await open({ path: '#/settings' });
      await page.click({ role: 'radio', name: 'Bell' });
      await page.click({ role: 'slider', name: 'How loud: Last seconds' });
      await page.press('Home');
      await page.read('off');
      await page.click({ role: 'switch', name: 'Lead the breath' });
      await page.see({ role: 'button', name: 'Test: Breath' });
      await page.goto('');
      await choose(page, CALM.title);
      await prepare(page);
      const cues = await page.evaluate((id) => {
        const player = window.heard.core.Player.builtIn(id, {}, { breath: true });
        const cues = player.cues();
        player.free();
        return cues;
      }, CALM.id);
      assert.ok(cues.some(({ kind }) => kind === 'breathe-out'));
      const heard = cues.filter(({ kind }) => kind !== 'tick').map(({ at }) => at);
      await page.waitFor(() => window.probe.lastBlob() !== null);
      compare('the track', heard, await lastOnsets(page), 24_000);
    },
  },
  {
    name: 'a session that shall sound otherwise in its midst goes on where it stood',
    async play({ open }) {
      const page = await open();
      // Whoever was getting ready gets ready again: nobody has to here.
      await stage(page, { routine: CALM.id, leadIn: 0 });
      await play(page);
      await page.waitFor(() => /** @type {any} */ (window.probe.find('kneadful-player')).currentTime > 1);
      await page.click({ role: 'button', name: 'Pause' });
      await comeTo(page, 'paused');
      const { at } = await standing(page);
      const size = () => page.evaluate(() => window.probe.lastBlob()?.size);
      const before = await size();
      await page.evaluate(() => {
        Object.assign(window.probe.find('kneadful-player'), { sound: { voice: 'wood' } });
      });
      await page.waitFor((before) => window.probe.lastBlob()?.size !== before, before);
      await play(page);
      const now = await standing(page);
      assert.ok(now.at >= at && now.at < at + 10, `at ${now.at} s, after ${at} s`);
    },
  },
];
