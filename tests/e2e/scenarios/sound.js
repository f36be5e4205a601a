/** What is really played, and when it may be. */
import assert from 'node:assert/strict';
import { brisk } from '../../js/documents.js';
import { comeTo, play, playInSilence, seek, stage, standing, whole } from '../walk.js';

/** No step may be shown later than this after its chime, in seconds of a page that is not held still. */
const LATEST = 0.15;

/** Nor later than this in any case. */
const MOST = 1;

/** A busy machine may hold a page still between two of its frames: of that, only this much is the page's, in seconds. */
const FRAME = 0.05;

/** When the second, the third and the fourth step of {@link brisk} begin, in seconds. */
const CHANGES = [3, 7, 10];

/** @type {import('../harness/suite.js').Scenario[]} */
export const sound = [
  {
    name: 'a script that plays without a tap is answered in words, and a tap starts the sound',
    async play({ open }) {
      // Nothing may be asked of the page before: to some engines, asking is a tap.
      const script = async () => {
        await customElements.whenDefined('kneadful-player');
        const player = /** @type {any} */ (
          Object.assign(document.createElement('kneadful-player'), { routine: 'three-minute-calm' })
        );
        document.body.replaceChildren(player);
        // A silent sound needs no tap.
        player.volume = 1;
        const tell = (/** @type {string} */ answer) => {
          Object.assign(window, { answer });
          // The page cannot be asked yet, so it comes and tells.
          return fetch('./index.html', { cache: 'reload' });
        };
        player.play().then(
          () => tell('played'),
          (/** @type {Error} */ error) => tell(error.name),
        );
      };
      // Where a routine is offered, the player is ready.
      const page = await open({ script, without: ['notice'], path: '#/routines/three-minute-calm' });
      await page.told('index.html');
      await page.read('Tap Play once more');
      assert.equal(await page.evaluate(() => Reflect.get(window, 'answer')), 'NotAllowedError');
      assert.equal((await standing(page)).paused, true);
      // At that volume one engine needs a sound device to go on: here it only has to begin.
      await page.evaluate(() => {
        const begin = () => Object.assign(window, { begun: true });
        /** @type {Element} */ (window.probe.find('kneadful-player')).addEventListener('playing', begin);
      });
      await page.click({ role: 'button', name: 'Play', exact: true });
      await page.waitFor(() => Reflect.get(window, 'begun'));
    },
  },
  {
    name: 'no step is shown later than 150 ms after its chime',
    async play({ open, note }) {
      // Where nothing but the processor draws, a small page is drawn in time.
      const page = await open({ width: 320, height: 568 });
      await stage(page, { routine: brisk, leadIn: 0 });
      await whole(page);
      // In every frame: where the sound is, and which step the page shows.
      await page.evaluate(() => {
        /** @type {[at: number, shown: number][]} */
        const seen = [];
        const root = /** @type {ShadowRoot} */ (window.probe.find('kneadful-player').shadowRoot);
        const audio = /** @type {HTMLAudioElement} */ (root.querySelector('audio'));
        const look = () => {
          const shown = Number.parseInt(root.querySelector('.meta .stack span')?.textContent ?? '', 10);
          seen.push([audio.currentTime, shown]);
          requestAnimationFrame(look);
        };
        look();
        Object.assign(window, { seen });
      });
      await play(page);
      await page.waitAtMost(
        20_000,
        (last) => /** @type {any} */ (window.probe.find('kneadful-player')).audio.currentTime > last,
        CHANGES[CHANGES.length - 1] + 2 * LATEST,
      );
      const seen = await page.evaluate(() => /** @type {[number, number][]} */ (Reflect.get(window, 'seen')));
      const late = CHANGES.map((start, index) => {
        const first = seen.findIndex(([, shown]) => shown === index + 2);
        assert.ok(first > 0, `step ${index + 2} was shown`);
        const [at] = seen[first];
        assert.ok(at >= start - 0.05, `step ${index + 2} begins at ${start} s, was shown at ${at} s`);
        const frames = seen.slice(0, first + 1).map(([at]) => Math.max(0, at - start));
        const gaps = frames.slice(1).map((at, index) => at - frames[index]);
        return { late: at - start, ours: gaps.reduce((sum, gap) => sum + Math.min(gap, FRAME), 0) };
      });
      const told = late.map(({ late }) => Math.round(late * 1000)).join(', ');
      note(`steps were shown ${told} ms after their chimes`);
      assert.ok(Math.max(...late.map(({ ours }) => ours)) <= LATEST, told);
      assert.ok(Math.max(...late.map(({ late }) => late)) <= MOST, told);
    },
  },
  {
    name: 'a seek lands where it was asked to, however little of the track was read before',
    async play({ open }) {
      const page = await open();
      for (const part of [0.25, 0.6, 0.95]) {
        await stage(page, { routine: 'weekend-full-reset' });
        await whole(page);
        const target = Math.round((await standing(page)).duration * part);
        await seek(page, target);
        await play(page);
        const { state, at } = await standing(page);
        assert.equal(state, 'playing');
        assert.ok(at >= target && at < target + 3, `asked for ${target} s, plays at ${at} s`);
      }
    },
  },
  ...['formats', 'media'].map((what) => ({
    name: `without ${what} the session runs in silence, and says so`,
    /** @param {import('../harness/suite.js').Stage} stage */
    async play({ open }) {
      const page = await open({ without: [what] });
      await stage(page, { routine: brisk, leadIn: 0 });
      await playInSilence(page);
      await page.read(`2 of ${brisk.steps.length}`);
      await page.click({ role: 'button', name: 'Pause' });
      await comeTo(page, 'paused');
      const { at, step } = await standing(page);
      await page.click({ role: 'button', name: 'Next step' });
      await page.read(`${step + 2} of ${brisk.steps.length}`);
      await playInSilence(page);
      await page.waitFor((at) => /** @type {any} */ (window.probe.find('kneadful-player')).currentTime > at + 1, at);
      await seek(page, -0.5);
      await comeTo(page, 'ended');
    },
  })),
];
