/** What the silent transport lives on: the tick and the clock. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { MonotonicClock, Ticker } from './core.js';

test('a ticker ticks until it is freed', async () => {
  let ticks = 0;
  const ticker = new Ticker(20, () => {
    ticks += 1;
  });
  await sleep(500);
  ticker.free();
  // 25 are due; a busy machine may lose some, none may be invented.
  assert.ok(ticks >= 5 && ticks <= 26, `${ticks} ticks of 20 ms in half a second`);
  const then = ticks;
  await sleep(100);
  assert.equal(ticks, then);
});

test('a ticker survives what its callback throws', async () => {
  let ticks = 0;
  const ticker = new Ticker(10, () => {
    ticks += 1;
    throw new Error('deliberate');
  });
  await sleep(300);
  ticker.free();
  assert.ok(ticks >= 2, `${ticks} ticks`);
});

test('the clock goes on from where it was started', () => {
  const clock = new MonotonicClock(10, 500, 1_000_000);
  assert.deepEqual(clock.read(1750, 1_001_250, false), { position: 11.25, slept: 0 });
});

test('a sleep of the device does not move the clock', () => {
  const clock = new MonotonicClock(10, 500, 1_000_000);
  assert.deepEqual(clock.read(700, 1_060_200, true), { position: 10, slept: 60.2 });
});
