/** When a track is seen to have slept. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { media } from './media.js';

/** A track that plays, and the clocks on: so many seconds on the wall, so many on the monotonic one, so many played. */
async function running() {
  const made = media();
  await made.audio.come();
  made.transport.play();
  made.audio.say('playing');
  const pass = (/** @type {number} */ wall, monotonic = wall, played = monotonic) => {
    made.clocks.wall += wall * 1000;
    made.clocks.monotonic += monotonic * 1000;
    made.audio.currentTime += played;
  };
  const turn = (/** @type {boolean} */ hidden) => {
    made.page.hidden = hidden;
    made.page.dispatchEvent(new Event('visibilitychange'));
  };
  return { ...made, pass, turn };
}

test('a track that stood still while the monotonic clock went on slept', async () => {
  const { transport, pass } = await running();
  pass(5, 5, 5);
  assert.deepEqual(transport.look(), { type: 'position', at: 5 });
  pass(190, 190, 0.5);
  assert.deepEqual(transport.look(), { type: 'slept', away: 189.5 });
  assert.deepEqual(transport.look(), { type: 'position', at: 5.5 }, 'a sleep is told once');
});

test('a monotonic clock that sleeps along is seen through where the page was hidden', async () => {
  const { transport, pass, turn } = await running();
  turn(true);
  pass(190, 1, 1);
  turn(false);
  assert.deepEqual(transport.look(), { type: 'slept', away: 189 });
});

test('a track that stands for a moment, as with other headphones, does not sleep', async () => {
  const { transport, pass } = await running();
  pass(1);
  transport.look();
  pass(5, 5, 1);
  assert.deepEqual(transport.look(), { type: 'position', at: 2 });
});

test('a track that waited for a tap did not sleep', async () => {
  const { audio, transport, clocks, facts } = media();
  await audio.come();
  audio.say('seeked');
  clocks.monotonic = 60_000;
  clocks.wall = 60_000;
  // Whoever hears that it plays looks at once.
  facts.push = () => assert.deepEqual(transport.look(), { type: 'position', at: 0.02 }) ?? 0;
  transport.play();
  audio.currentTime = 0.02;
  audio.say('playing');
});

test('a track that is slow to begin does not sleep', async () => {
  const { transport, pass } = await running();
  pass(16, 16, 0);
  assert.deepEqual(transport.look(), { type: 'position', at: 0 });
});

test('a wall clock that was set while one looked is no sleep, nor is a hidden page that played on', async () => {
  const { transport, pass, turn } = await running();
  pass(3600, 1, 1);
  assert.deepEqual(transport.look(), { type: 'position', at: 1 });
  turn(true);
  pass(600, 600, 600);
  turn(false);
  assert.deepEqual(transport.look(), { type: 'position', at: 601 });
});

test('at double speed a track runs ahead, and is still seen to stand', async () => {
  const { transport, pass, audio } = await running();
  audio.playbackRate = 2;
  audio.say('ratechange');
  pass(10, 10, 20);
  assert.deepEqual(transport.look(), { type: 'position', at: 20 });
  pass(10, 10, 0);
  assert.deepEqual(transport.look(), { type: 'slept', away: 10 });
});

test('a pause, a seek or a stall is no sleep', async () => {
  for (const [away, back] of [
    ['pause', 'playing'],
    ['waiting', 'playing'],
    ['seeking', 'seeked'],
  ]) {
    const { transport, pass, audio } = await running();
    pass(1);
    transport.look();
    audio.seeking = away === 'seeking';
    audio.paused = away === 'pause';
    audio.say(away);
    pass(60, 60, 0);
    assert.deepEqual(transport.look(), { type: 'position', at: 1 }, away);
    audio.seeking = false;
    audio.paused = false;
    audio.say(back);
    pass(1);
    assert.deepEqual(transport.look(), { type: 'position', at: 2 }, back);
  }
});
