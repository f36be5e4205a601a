/** The transport without sound, on a clock that we turn. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SilentTransport } from '../../www/player/transport/silent.js';
import { MonotonicClock, Player } from './core.js';
import { trio } from './documents.js';

/** A silent transport, its clocks and its tick in our hands. */
function silent() {
  const page = Object.assign(new EventTarget(), { hidden: false });
  const time = { now: 1000, wall: 50_000 };
  let tick = () => {};
  let freed = 0;
  class Ticker {
    /** @param {number} _ @param {() => void} act */
    constructor(_, act) {
      tick = act;
    }
    free() {
      freed += 1;
      tick = () => {};
    }
  }
  /** @type {import('#kneadful').Fact[]} */
  const facts = [];
  const core = /** @type {any} */ ({ MonotonicClock, Ticker });
  const transport = new SilentTransport(
    core,
    (fact) => void facts.push(fact),
    /** @type {any} */ (page),
    () => [time.now, time.wall],
  );
  transport.load(Player.fromDocument(trio, {}), 0, false);
  /** @param {number} seconds @param {number} [wall] */
  const pass = (seconds, wall = seconds) => {
    time.now += seconds * 1000;
    time.wall += wall * 1000;
    tick();
  };
  return { transport, facts, pass, page, freed: () => freed };
}

test('it runs with the clock, stands when paused, and goes on from there', () => {
  const { transport, facts, pass } = silent();
  transport.play();
  pass(2);
  transport.pause();
  pass(100);
  assert.equal(transport.position, 2);
  transport.play();
  pass(1);
  assert.equal(transport.position, 3);
  assert.deepEqual(
    facts.map(({ type }) => type),
    ['playing', 'position', 'paused', 'playing', 'position'],
  );
});

test('a seek lands at once, and the clock goes on from there', () => {
  const { transport, facts, pass } = silent();
  transport.play();
  transport.seek(15);
  assert.deepEqual(facts.at(-1), { type: 'seeked', at: 15 });
  pass(1);
  assert.deepEqual(facts.at(-1), { type: 'position', at: 16 });
});

test('at the end it says so, and no more', () => {
  const { transport, facts, pass } = silent();
  transport.play();
  // The track of the three steps lasts 24 s.
  pass(30);
  pass(1);
  assert.deepEqual(facts.slice(1), [{ type: 'ended' }]);
  assert.equal(transport.position, 24);
});

test('a sleep is told, and the position stood still', () => {
  const { transport, facts, pass, page } = silent();
  transport.play();
  pass(2);
  page.hidden = true;
  page.dispatchEvent(new Event('visibilitychange'));
  // The monotonic clock stands in a sleep; the wall clock does not.
  pass(0.25, 180.25);
  const last = facts.at(-1);
  assert.equal(last?.type, 'slept');
  assert.equal(Math.round(/** @type {any} */ (last).away), 180);
  assert.ok(transport.position < 2.5);
});

test('every ticker is freed, and never within its own tick', async () => {
  const { transport, pass, freed } = silent();
  transport.play();
  pass(30);
  assert.equal(freed(), 0);
  await Promise.resolve();
  assert.equal(freed(), 1);
  transport.dispose();
});
