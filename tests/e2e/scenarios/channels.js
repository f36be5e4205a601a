/** The channels beside the sound: the lock screen, the flash, the screen that stays on. */
import assert from 'node:assert/strict';
import { brisk, swift, swiftCues, trio } from '../../js/documents.js';
import { comeTo, play, seek, stage, standing, whole } from '../walk.js';

/** What an output's clock told so long before and after a chime was laid ahead counts for that chime, in seconds. */
const AROUND = 3;

/** Left, right, then neither, with time to look at each. */
const sided = {
  ...trio,
  id: 'sided',
  title: 'Sided',
  steps: trio.steps.map((step) => ({ ...step, seconds: 30 })),
};

/** Lets the page keep the handlers that it gives to the lock screen. @param {import('../walk.js').Page} page */
const listen = (page) =>
  page.evaluate(() => {
    /** @type {Record<string, (details: object) => void>} */
    const buttons = {};
    const { setActionHandler } = MediaSession.prototype;
    MediaSession.prototype.setActionHandler = function (action, handler) {
      buttons[action] = /** @type {(details: object) => void} */ (handler);
      setActionHandler.call(this, action, handler);
    };
    Object.assign(window, { buttons });
  });

/** A button of the lock screen. @param {import('../walk.js').Page} page @param {string} action @param {object} [details] */
const push = (page, action, details = {}) =>
  page.evaluate((action, details) => Reflect.get(window, 'buttons')[action]({ action, ...details }), action, details);

/** @param {import('../walk.js').Page} page @param {string} title */
const shows = (page, title) => page.waitFor((title) => navigator.mediaSession.metadata?.title === title, title);

/** How much of the picture on the lock screen is lit, in its left and in its right half. @param {import('../walk.js').Page} page */
const lit = (page) =>
  page.evaluate(async () => {
    const image = new Image();
    image.src = navigator.mediaSession.metadata?.artwork[0]?.src ?? '';
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const brush = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
    brush.drawImage(image, 0, 0);
    const { data } = brush.getImageData(0, 0, width, height);
    const halves = { width, height, type: image.src.slice(0, 14), left: 0, right: 0 };
    for (let pixel = 0; pixel < width * height; pixel += 1) {
      const [red, green, blue] = data.subarray(pixel * 4);
      // Ember, #af3a0c, and nothing that is drawn beside it.
      const ember = Math.abs(red - 0xaf) + Math.abs(green - 0x3a) + Math.abs(blue - 0x0c) < 12;
      if (ember) halves[pixel % width < width / 2 ? 'left' : 'right'] += 1;
    }
    return halves;
  });

/** Writes down whenever something lights up. @param {import('../walk.js').Page} page */
const watch = (page) =>
  page.evaluate(() => {
    /** @type {{ signal: string, at: number }[]} */
    const flashes = [];
    const { shadowRoot } = window.probe.find('kneadful-player');
    const delayOf = (/** @type {Animation} */ light) => Number(light.effect?.getTiming().delay);
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes)
          if (node instanceof HTMLElement && node.className === 'flash')
            for (const after of new Set(node.getAnimations({ subtree: true }).map(delayOf)))
              flashes.push({ signal: node.dataset.signal ?? '', at: performance.now() + after });
    }).observe(/** @type {ShadowRoot} */ (shadowRoot), { childList: true });
    Object.assign(window, { flashes });
  });

/** @param {import('../walk.js').Page} page */
const flashes = (page) =>
  page.evaluate(() => /** @type {{ signal: string, at: number }[]} */ (Reflect.get(window, 'flashes')));

/** @type {import('../harness/suite.js').Scenario[]} */
export const channels = [
  {
    name: 'the lock screen shows the step, the routine and a picture lit on the side of the step',
    async play({ open }) {
      const page = await open();
      await stage(page, { routine: sided, leadIn: 0 });
      await play(page);
      await shows(page, 'Ball roll, left');
      assert.equal(await page.evaluate(() => navigator.mediaSession.metadata?.artist), 'Sided');
      await page.waitFor(() => Boolean(navigator.mediaSession.metadata?.artwork.length));
      const left = await lit(page);
      assert.deepEqual([left.type, left.width, left.height], ['data:image/png', 512, 512]);
      assert.ok(left.left > 2000 && left.left > 5 * left.right, JSON.stringify(left));
      await page.click({ role: 'button', name: 'Next step' });
      await shows(page, 'Ball roll, right');
      await page.waitFor(() => Boolean(navigator.mediaSession.metadata?.artwork.length));
      const right = await lit(page);
      assert.ok(right.right > 2000 && right.right > 5 * right.left, JSON.stringify(right));
      await page.evaluate(() => document.body.replaceChildren());
      await page.waitFor(() => navigator.mediaSession.metadata === null);
    },
  },
  {
    name: 'the buttons of the lock screen play, pause, skip and seek',
    async play({ open }) {
      const page = await open();
      await listen(page);
      await stage(page, { routine: 'three-minute-calm', leadIn: 0 });
      await play(page);
      await push(page, 'nexttrack');
      await page.waitFor(() => /** @type {any} */ (window.probe.find('kneadful-player')).snapshot.step === 1);
      await push(page, 'pause');
      await comeTo(page, 'paused');
      await push(page, 'previoustrack');
      await page.waitFor(() => /** @type {any} */ (window.probe.find('kneadful-player')).snapshot.step === 0);
      await push(page, 'seekto', { seekTime: 12 });
      await page.waitFor(() => /** @type {any} */ (window.probe.find('kneadful-player')).currentTime === 12);
      await push(page, 'play');
      await comeTo(page, 'playing');
      await push(page, 'stop');
      await comeTo(page, 'paused');
      const { at } = await standing(page);
      assert.ok(at >= 12 && at < 20, `stands at ${at} s`);
    },
  },
  {
    name: 'a flash shows every cue on its side, no more than twice a second',
    async play({ open }) {
      const page = await open();
      await stage(page, { routine: swift, leadIn: 0, effects: 'flash' });
      await whole(page);
      await watch(page);
      await play(page);
      await page.waitAtMost(20_000, () => Reflect.get(window, 'flashes').at(-1)?.signal === 'close');
      const seen = await flashes(page);
      // Its cues are never less than half a second apart. A change of sides lights up one half, then the other.
      assert.deepEqual(
        seen.map(({ signal }) => signal),
        swiftCues.flatMap(([, , ...signals]) => signals),
      );
      const apart = seen.slice(1).map(({ at }, index) => at - seen[index].at);
      assert.ok(Math.min(...apart) >= 500, `${apart}`);
      await page.waitFor(() => window.probe.findAll('.flash').length === 0);
    },
  },
  {
    name: 'a step is spoken once its chime has died away, by a voice that the tap on Play let speak',
    not: { Chromium: 'not run: has no voice here', Firefox: 'not run: has no voice here' },
    async play({ open, note }) {
      const page = await open();
      await page.evaluate(() => {
        /** @type {{ text: string, volume: number, tapped: boolean, at: number }[]} */
        const said = [];
        const { speak } = SpeechSynthesis.prototype;
        SpeechSynthesis.prototype.speak = function (utterance) {
          const { currentTime: at } = /** @type {any} */ (window.probe.find('kneadful-player'));
          said.push({ text: utterance.text, volume: utterance.volume, tapped: navigator.userActivation.isActive, at });
          speak.call(this, utterance);
        };
        // It speaks by a program of this machine, and says that it does not.
        Object.defineProperty(SpeechSynthesisVoice.prototype, 'localService', { get: () => true });
        Object.assign(window, { said });
      });
      await page.waitFor(() => speechSynthesis.getVoices().length > 0);
      await stage(page, { routine: { ...trio, steps: [{ ...trio.steps[0], seconds: 30 }] }, leadIn: 0 });
      await play(page);
      await page.waitFor(() => Reflect.get(window, 'said').length > 1);
      const [first, second] = await page.evaluate(() => Reflect.get(window, 'said'));
      note(JSON.stringify([first, second]));
      assert.deepEqual([first.text.trim(), first.volume, first.tapped], ['', 0, true]);
      assert.equal(second.text, 'Ball roll, left. Small circles');
      // The chime is at 0.5 s and lasts 2.2.
      assert.ok(second.at >= 2.6 && second.at < 4, `spoken at ${second.at} s`);
      // A screen reader would say the same.
      assert.doesNotMatch((await page.texts({ role: 'status' })).join(), /Step 1 of 1/);
    },
  },
  {
    name: 'what is only said in the midst of a step is to be read as well',
    async play({ open }) {
      const page = await open();
      const long = { ...trio, id: 'long', steps: [{ ...trio.steps[0], seconds: 60 }, trio.steps[1]] };
      await stage(page, { routine: long, leadIn: 0 });
      await whole(page);
      await seek(page, 29);
      await play(page);
      await page.read('Halfway');
      await page.click({ role: 'button', name: 'Next step' });
      await page.waitFor(() => !window.probe.shown().includes('Halfway'));
    },
  },
  {
    name: 'where motion is to be reduced nothing flashes',
    not: {
      Firefox: 'not run: its driver cannot ask for less motion',
      WebKit: 'not run: its driver cannot ask for less motion',
    },
    async play({ open }) {
      const page = await open();
      const { page: tab } = /** @type {{ page: import('playwright-core').Page }} */ (/** @type {unknown} */ (page.raw));
      await tab.emulateMedia({ reducedMotion: 'reduce' });
      await stage(page, { routine: brisk, leadIn: 0, effects: 'flash' });
      await whole(page);
      await watch(page);
      await play(page);
      await page.read(`2 of ${brisk.steps.length}`);
      assert.deepEqual(await flashes(page), []);
    },
  },
  {
    name: 'one’s own music is let be: each chime is scheduled for its place, and no media element plays',
    not: { Firefox: 'not run: without a sound device its audio clock stands still' },
    async play({ open, note }) {
      const page = await open();
      await page.evaluate(() => {
        /** @type {{ when: number, asked: number }[]} */
        const starts = [];
        /** How far the output's clock lies behind the page's, and when. @type {[lag: number, at: number][]} */
        const lags = [];
        const { start } = AudioBufferSourceNode.prototype;
        AudioBufferSourceNode.prototype.start = function (when = 0) {
          const { context } = this;
          const read = () => lags.push([performance.now() / 1000 - context.currentTime, performance.now() / 1000]);
          if (starts.length === 0) setInterval(read, 20);
          read();
          starts.push({ when, asked: performance.now() / 1000 });
          start.call(this, when);
        };
        Object.assign(window, { starts, lags });
      });
      await stage(page, { routine: swift, leadIn: 0, ownMusic: true });
      await page.read('until the phone locks');
      await page.click({ role: 'button', name: 'Play', exact: true });
      await comeTo(page, 'playing');
      assert.equal(await page.evaluate(() => window.probe.find('audio')?.hasAttribute('src')), false);
      const cues = swiftCues.map(([at]) => at);
      await page.waitAtMost(20_000, (count) => Reflect.get(window, 'starts').length >= count, cues.length);
      // Nothing is scheduled after the last.
      await seek(page, -0.3);
      await comeTo(page, 'ended');
      /** @type {{ starts: { when: number, asked: number }[], lags: [number, number][] }} */
      const { starts, lags } = await page.evaluate(() => ({
        starts: Reflect.get(window, 'starts'),
        lags: Reflect.get(window, 'lags'),
      }));
      assert.equal(starts.length, cues.length, `${starts}`);
      // An output tells its time in steps, of ten milliseconds and more where there is other work, and stands still where it
      // falters: a chime sounds between the earliest and the latest that the clock, as it was read around it, allows.
      const began = starts.map(({ when, asked }, index) => {
        const around = lags.filter(([, at]) => Math.abs(at - asked) < AROUND).map(([lag]) => lag);
        const zero = when - cues[index];
        return { earliest: zero + Math.min(...around), latest: zero + Math.max(...around) };
      });
      const off = began.map(({ earliest }) => Math.round((earliest - began[1].earliest) * 1000));
      note(`milliseconds beside the score, from the second cue on: ${off.join(', ')}`);
      // Each says when the session began, and they agree.
      const [, ...steady] = began;
      const apart =
        Math.max(...steady.map(({ earliest }) => earliest)) - Math.min(...steady.map(({ latest }) => latest));
      assert.ok(apart <= 0.03, `${Math.round(apart * 1000)} ms apart: ${off}`);
    },
  },
  {
    name: 'locked taps do nothing until they are unlocked, and keys go on working',
    async play({ open }) {
      const page = await open();
      await stage(page, { routine: 'three-minute-calm', leadIn: 0, effects: 'lock', shortcuts: 'page' });
      await play(page);
      await page.read('Taps are locked');
      const press = async () => {
        const { x, y } = await page.evaluate(() => {
          const { x, y, width, height } = window.probe.find('.play').getBoundingClientRect();
          return { x: Math.round(x + width / 2), y: Math.round(y - height) };
        });
        await page.raw.click(x, y);
      };
      await press();
      await page.see({ role: 'button', name: 'Unlock' });
      assert.equal((await standing(page)).state, 'playing');
      await page.press('ArrowRight');
      await page.waitFor(() => /** @type {any} */ (window.probe.find('kneadful-player')).snapshot.step === 1);
      await page.click({ role: 'button', name: 'Unlock' });
      await page.click({ role: 'button', name: 'Pause' });
      await comeTo(page, 'paused');
      await play(page);
      await page.read('Taps are locked');
      await page.press(' ');
      await comeTo(page, 'paused');
      assert.doesNotMatch(await page.evaluate(() => window.probe.shown()), /Taps are locked/);
    },
  },
  {
    name: 'the screen is kept on while it plays, and only then',
    async play({ open }) {
      const page = await open();
      await page.evaluate(() => {
        const tally = { asked: 0, held: 0 };
        const { request } = WakeLock.prototype;
        WakeLock.prototype.request = async function (type) {
          tally.asked += 1;
          const lock = await request.call(this, type);
          tally.held += 1;
          lock.addEventListener('release', () => {
            tally.held -= 1;
          });
          return lock;
        };
        Object.assign(window, { tally });
      });
      const tally = () => page.evaluate(() => Reflect.get(window, 'tally'));
      await stage(page, { routine: 'three-minute-calm' });
      await play(page);
      // Without a screen to hold, an engine may refuse, or never answer.
      await page.waitFor(() => Reflect.get(window, 'tally').asked > 0);
      const { held } = await tally();
      await page.click({ role: 'button', name: 'Pause' });
      await comeTo(page, 'paused');
      await page.waitFor(() => Reflect.get(window, 'tally').held === 0);
      assert.ok(held <= 1, `${held} locks at once`);
      await stage(page, { routine: 'three-minute-calm', effects: 'voice' });
      const before = await tally();
      await play(page);
      assert.deepEqual(await tally(), before, 'not asked for where it is turned off');
    },
  },
];
