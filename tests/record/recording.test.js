/** What the browsers really give to a loudspeaker, in short: `cargo xtask record` is the long form. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Player } from '../js/core.js';
import { rehearsal } from '../js/documents.js';
import { record } from './session.js';
import { NAMES, obstacle } from './tabs.js';
import { PROMISED, spread } from './verdict.js';

const LIMIT = 180_000;
const player = Player.fromDocument(rehearsal, {});
const piece = { routine: rehearsal, cues: player.cues(), duration: player.snapshot().duration };

describe('the recorded output', { concurrency: true }, () => {
  for (const name of NAMES) {
    const missing = obstacle(name);
    if (missing && process.env.CI) throw new Error(`${missing}, and where CI is set nothing is left out`);
    const sentence = 'has every cue of the score in its place, through a pause and two jumps';
    it(`${name}: ${sentence}`, { skip: missing && `not run: ${missing}`, timeout: LIMIT }, async (test) => {
      const { stretches, doubled } = await record(name, piece);
      const heard = stretches.flatMap((stretch) => stretch.heard);
      const { median, worst } = spread(heard);
      test.diagnostic(`${heard.length} cues, ${median.toFixed(2)} ms beside their place, ${worst.toFixed(2)} at worst`);
      assert.equal(stretches.length, 4, 'a pause, a way back and a way on');
      const missed = stretches.flatMap((stretch) => stretch.missing);
      assert.deepEqual({ missed, doubled }, { missed: [], doubled: [] });
      assert.ok(median <= PROMISED.median, `${median} ms`);
      const far = heard.filter(({ off }) => Math.abs(off) > PROMISED.worst);
      assert.deepEqual(far, []);
      if (name === 'Chromium')
        assert.ok(
          stretches.every(({ hidden }) => hidden),
          'the tab was hidden',
        );
    });
  }
});
