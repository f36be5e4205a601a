/**
 * What the browsers really give to a loudspeaker, in short (`cargo xtask record` is the long form), and what becomes of a
 * session that cannot give it any more.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ATTEMPTS, attempt } from '../e2e/harness/attempt.js';
import { Player } from '../js/core.js';
import { rehearsal, trio } from '../js/documents.js';
import { isDiscarded, isFrozen, losesDevices, losesFocus } from './interruptions.js';
import { record, recordBeside } from './session.js';
import { NAMES, obstacle } from './tabs.js';
import { PROMISED, spread } from './verdict.js';

const LIMIT = 120_000;

/** @param {object} routine @returns {import('./session.js').Piece} */
function pieceOf(routine) {
  const player = Player.fromDocument(routine, {});
  return { routine, cues: player.cues(), duration: player.snapshot().duration };
}

/**
 * Every cue was heard once, in its place.
 * @param {ReturnType<typeof import('./verdict.js').judge>} judged @param {import('node:test').TestContext} test
 */
function assertHeard({ stretches, doubled }, test) {
  const heard = stretches.flatMap((stretch) => stretch.heard);
  const { median, worst } = spread(heard);
  test.diagnostic(`${heard.length} cues, ${median.toFixed(2)} ms beside their place, ${worst.toFixed(2)} at worst`);
  const missed = stretches.flatMap((stretch) => stretch.missing);
  assert.deepEqual({ missed, doubled }, { missed: [], doubled: [] });
  assert.ok(median <= PROMISED.median, `${median} ms`);
  const far = heard.filter(({ off }) => Math.abs(off) > PROMISED.worst);
  assert.deepEqual(far, []);
}

/** @typedef {(test: import('node:test').TestContext) => Promise<void>} Act */
/** @type {Record<import('./tabs.js').Name, [sentence: string, act: Act][]>} */
const own = {
  Chromium: [
    ['a session whose sound another app takes stands, and says how long one was away', () => losesFocus('Chromium')],
    ['a tab that was frozen stands where it was, and goes on with a tap', () => isFrozen('Chromium')],
    ['a tab that was discarded says how long one was away, and goes on at its step', () => isDiscarded('Chromium')],
  ],
  Firefox: [],
};

describe('the recorded output', { concurrency: true }, () => {
  for (const name of NAMES) {
    const missing = obstacle(name);
    if (missing && process.env.CI) throw new Error(`${missing}, and where CI is set nothing is left out`);
    const options = { skip: missing && `not run: ${missing}`, timeout: ATTEMPTS * LIMIT };
    describe(name, { concurrency: 1 }, () => {
      /** @param {string} sentence @param {Act} act */
      const check = (sentence, act) => it(`${name}: ${sentence}`, options, (test) => attempt(test, () => act(test)));
      check('every cue of the score is in its place, through a pause and two jumps', async (test) => {
        const judged = await record(name, pieceOf(rehearsal));
        assertHeard(judged, test);
        assert.equal(judged.stretches.length, 4, 'a pause, a way back and a way on');
        const hidden = judged.stretches.every((stretch) => stretch.hidden);
        assert.equal(hidden, name === 'Chromium', 'the tab was hidden where it can be');
      });
      check('beside one’s own music every chime is heard, within a tenth of a second of its place', async (test) => {
        const { stretches, doubled } = await recordBeside(name, pieceOf(trio));
        const [{ heard, missing }] = stretches;
        test.diagnostic(heard.map(({ at, off }) => `${at} s: ${off.toFixed(1)} ms`).join(', '));
        // A sound that seems to begin anew has a hole: beside one's own music no recording is read ahead.
        test.diagnostic(`${doubled.length} holes`);
        assert.deepEqual(missing, []);
      });
      check('a session that loses its last device stands, and is heard again on another one', () => losesDevices(name));
      for (const [sentence, act] of own[name]) check(sentence, act);
    });
  }
});
