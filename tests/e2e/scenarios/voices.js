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
    name: 'a voice can be set where the device has one, and not before it has come',
    not: { Firefox: 'one page for all engines', WebKit: 'one page for all engines' },
    async play({ open }) {
      const script = () => {
        /** @type {object[]} */
        const voices = [];
        Object.assign(window, { voices });
        speechSynthesis.getVoices = () => /** @type {SpeechSynthesisVoice[]} */ (voices);
      };
      const page = await open({ path: '#/settings', script });
      const speaks = { role: 'switch', name: 'Speak each step' };
      const stands = () =>
        page.evaluate((query) => {
          const one = /** @type {HTMLInputElement} */ (window.probe.find(query));
          return [
            one.checked,
            one.getAttribute('aria-disabled'),
            window.probe.name(one).includes('no voice of its own'),
          ];
        }, speaks);
      await page.click(speaks);
      assert.deepEqual(await stands(), [false, 'true', true]);
      await page.evaluate(() => {
        Reflect.get(window, 'voices').push({ name: 'Ann', lang: 'en-US', localService: true, default: true });
        speechSynthesis.dispatchEvent(new Event('voiceschanged'));
      });
      await page.see({ role: 'button', name: 'Hear it' });
      assert.deepEqual(await stands(), [true, null, false]);
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
