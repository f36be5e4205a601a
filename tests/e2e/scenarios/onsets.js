/** What each browser's own decoder finds in the tracks: every onset where the score says, and nothing else. */
import assert from 'node:assert/strict';
import { stage } from '../walk.js';

/** @typedef {import('../harness/page.js').Page} Page */

/** A track may begin a cue this many samples beside its place. */
const TOLERANCE = 1;

/**
 * Loads the core into the page, beside the page's own, and leaves in it what the tests below run.
 * @param {Page} page
 */
export async function prepare(page) {
  await page.evaluate(async () => {
    const address = '/__core/kneadful.js';
    const core = await import(address);
    await core.default({ module_or_path: '/__core/kneadful_bg.wasm' });
    /** The rule: the first sample that is not zero after 10 ms or more of zeros, or after the beginning. @param {Blob} blob @param {number} rate */
    const onsets = async (blob, rate) => {
      const decoded = await new OfflineAudioContext(1, 1, rate).decodeAudioData(await blob.arrayBuffer());
      const samples = decoded.getChannelData(0);
      const found = [];
      let zeros = rate / 100;
      for (let index = 0; index < samples.length; index += 1) {
        if (samples[index] === 0) {
          zeros += 1;
        } else {
          if (zeros >= rate / 100) found.push(index);
          zeros = 0;
        }
      }
      return { found, length: samples.length };
    };
    Object.assign(window, { heard: { core, onsets } });
  });
}

/**
 * Fails unless each cue, in seconds, has its onset, and each onset its cue.
 * @param {string} id @param {number[]} cues @param {number[]} found @param {number} rate
 */
export function compare(id, cues, found, rate) {
  const wanted = cues.map((at) => Math.round(at * rate));
  assert.equal(found.length, wanted.length, `${id}: ${wanted.length} cues, ${found.length} onsets`);
  const off = wanted.filter((sample, index) => Math.abs(sample - found[index]) > TOLERANCE);
  assert.deepEqual(off, [], `${id}: cues whose onset is elsewhere, in samples`);
}

/**
 * A routine's cues and what is heard of its track.
 * @param {Page} page @param {string} id @param {'flac' | 'ogg' | 'wav'} format @param {number} rate in samples a second
 */
function listen(page, id, format, rate) {
  return page.evaluate(
    async (id, format, rate) => {
      const player = window.heard.core.Player.builtIn(id, {});
      const cues = player.cues().map(({ at }) => at);
      const { duration } = player.snapshot();
      const heard = await window.heard.onsets(player.track(format), rate);
      player.free();
      return { cues, duration, ...heard };
    },
    id,
    format,
    rate,
  );
}

/** @type {import('../harness/suite.js').Scenario[]} */
export const onsets = [
  {
    name: 'every onset of every routine is where the score says, and there is no other',
    async play({ open, note }) {
      const page = await open();
      await prepare(page);
      const ids = await page.evaluate(() => window.heard.core.catalog().map(({ id }) => id));
      assert.equal(ids.length, 20);
      let count = 0;
      for (const id of ids) {
        const { cues, duration, found, length } = await listen(page, id, 'flac', 24_000);
        assert.equal(length, duration * 24_000, `${id}: its length in samples`);
        compare(id, cues, found, 24_000);
        count += cues.length;
      }
      note(`${count} onsets of ${ids.length} routines`);
    },
  },
  {
    name: 'what the player plays has the onsets of its score',
    async play({ open }) {
      const page = await open();
      await prepare(page);
      await stage(page, { routine: 'desk-reset-wall' });
      await page.waitFor(() => window.probe.lastBlob() !== null);
      const { cues, found } = await page.evaluate(async () => {
        const played = /** @type {Blob} */ (window.probe.lastBlob());
        const cues = window.heard.core.Player.builtIn('desk-reset-wall', {}).cues();
        const { found } = await window.heard.onsets(played, 24_000);
        return { found, cues: cues.map(({ at }) => at) };
      });
      compare('desk-reset-wall', cues, found, 24_000);
    },
  },
  {
    name: 'the onsets of an Ogg and of a WAV are where the score says, too',
    async play({ open }) {
      const page = await open();
      await prepare(page);
      const ogg = await listen(page, 'three-minute-calm', 'ogg', 24_000);
      assert.equal(ogg.length, ogg.duration * 24_000);
      compare('three-minute-calm', ogg.cues, ogg.found, 24_000);
      const { cues, found } = await listen(page, 'three-minute-calm', 'wav', 8000);
      compare('three-minute-calm', cues, found, 8000);
    },
  },
];
