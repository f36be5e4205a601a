/** When a hidden page is woken. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CHIMES } from '../../www/player/effects/speech.js';
import { wakeUps } from '../../www/player/transport/tracks.js';
import { catalog, Player } from './core.js';
import { trio } from './documents.js';
import { media } from './media.js';

test('a hidden page is woken for what begins and at the end, but not for a tick', () => {
  const { audio, source, transport } = media();
  const marks = () => audio.textTracks.find(({ kind }) => kind === 'metadata')?.cues.map(({ startTime }) => startTime);
  // From the table of the trio.
  assert.deepEqual(marks(), [0.5, 5, 9, 15, 20]);
  transport.attend(() => 2);
  assert.deepEqual(marks(), [2.5, 7, 11, 17, 20], 'where somebody speaks, once the chime is over');
  transport.load(source, 0, true);
  assert.deepEqual(marks(), [2.5, 7, 11, 17, 20], 'on another track as well');
});

test('a hidden page is woken where a step waits for a tap', () => {
  const player = Player.fromDocument(trio, { manualAdvance: true });
  const ends = player.spans().map(({ end }) => end);
  const wakes = wakeUps(player, ends[2], () => 0);
  assert.deepEqual(
    ends.filter((end) => wakes.includes(end)),
    ends,
  );
});

test('a hidden page is woken at most twice a step, over all routines, and wherever it is asked how it feels, the voice included', () => {
  let steps = 0;
  let wakes = 0;
  for (const { id } of catalog()) {
    const player = Player.builtIn(id, {});
    const spans = player.spans();
    const end = spans[spans.length - 1].end;
    const found = wakeUps(player, end, (kind) => CHIMES[/** @type {keyof typeof CHIMES} */ (kind)]);
    for (const { at, kind } of player.cues())
      if (kind === 'check-in') assert.ok(found.includes(at + CHIMES[kind]), `${id}: at ${at} s`);
    steps += spans.length;
    // Where ten seconds are left of a long step, the voice wakes up by itself.
    wakes += found.length + spans.filter(({ work, end }) => end - work >= 45).length;
  }
  assert.ok(wakes <= 2 * steps, `${wakes} in ${steps} steps`);
});
