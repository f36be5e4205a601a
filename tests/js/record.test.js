/** What is recorded of a session that is over, and what is said of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sessionLine } from '../../www/app/history.js';
import { SessionRecord } from '../../www/app/record.js';
import { Checkpoints } from '../../www/store/checkpoint.js';
import { Sessions } from '../../www/store/sessions.js';
import { Shelf } from '../../www/store/shelf.js';
import { told } from '../../www/told.js';
import { catalog, Player } from './core.js';

const routines = catalog().map(told);

/** @param {string} id */
const routine = (id) => routines.find((one) => one.id === id) ?? assert.fail(id);

/** The stores of a browser, and what the record of a routine is made with. */
function stores() {
  /** @type {Map<string, string>} */
  const texts = new Map();
  const box = {
    getItem: (/** @type {string} */ key) => texts.get(key) ?? null,
    setItem: (/** @type {string} */ key, /** @type {string} */ text) => void texts.set(key, text),
    removeItem: (/** @type {string} */ key) => void texts.delete(key),
  };
  const shelf = new Shelf(() => box);
  const ownership = { held: true, release: () => {} };
  return { checkpoints: new Checkpoints(shelf), sessions: new Sessions(shelf), ownership };
}

/** The player's element around a session of the core. @param {Player} player @returns {any} */
const around = (player) => ({
  paused: true,
  conductor: { snapshot: player.snapshot(), checkpoint: player.checkpoint() },
  entry: (/** @type {number} */ start, /** @type {number} */ end) => player.entry(start, end),
});

/** A session stopped after so many seconds of playing. @param {string} id @param {number} seconds */
function stopped(id, seconds) {
  const player = Player.builtIn(id, { leadIn: 0 });
  if (seconds > 0) {
    player.command({ type: 'play' });
    player.fact({ type: 'playing' });
    for (let at = 0; at <= seconds; at += 0.25) player.fact({ type: 'position', at });
  }
  player.command({ type: 'stop' });
  return around(player);
}

/** @param {ReturnType<typeof stores>} all @param {string} id */
const recordOf = (all, id) =>
  new SessionRecord((saved) => Player.restore(saved, undefined), routine(id), /** @type {any} */ (all));

test('a session stopped after some seconds is recorded; one stopped before it was played is not', () => {
  const all = stores();
  recordOf(all, 'three-minute-calm').finish(stopped('three-minute-calm', 0));
  assert.deepEqual(all.sessions.all(), []);
  const record = recordOf(all, 'three-minute-calm');
  record.begin();
  record.finish(stopped('three-minute-calm', 10));
  assert.deepEqual(
    all.sessions.all().map(({ entry }) => [entry.routine, entry.outcome]),
    [['three-minute-calm', 'stopped']],
  );
});

test('a session stopped before it was played leaves one of another routine waiting', () => {
  const all = stores();
  const { checkpoint } = around(Player.builtIn('partner-classic', {})).conductor;
  const waiting = { checkpoint, routine: 'partner-classic', title: 'P', step: 2, stepCount: 9, startedAt: 1 };
  all.checkpoints.save(waiting);
  const record = recordOf(all, 'three-minute-calm');
  record.finish(stopped('three-minute-calm', 0));
  assert.deepEqual(all.checkpoints.latest(), waiting);
  assert.equal(record.other?.routine, 'partner-classic');
});

test('a session taken up again and stopped at once is recorded, and nothing waits any more', () => {
  const all = stores();
  const id = 'three-minute-calm';
  const player = Player.builtIn(id, { leadIn: 0 });
  player.command({ type: 'play' });
  player.fact({ type: 'playing' });
  for (let at = 0; at <= 20; at += 0.25) player.fact({ type: 'position', at });
  player.command({ type: 'pause' });
  const { checkpoint } = around(player).conductor;
  all.checkpoints.save({ checkpoint, routine: id, title: 'C', step: 0, stepCount: 7, startedAt: 1 });
  const taken = Player.restore(checkpoint, undefined);
  taken.command({ type: 'stop' });
  recordOf(all, id).finish(around(taken));
  assert.equal(all.sessions.all().length, 1);
  assert.equal(all.checkpoints.latest(), null);
});

/** A session of that routine, played in a tab that somebody looks at or not. */
function playing() {
  const all = stores();
  const player = Player.builtIn('three-minute-calm', { leadIn: 0 });
  player.command({ type: 'play' });
  player.fact({ type: 'playing' });
  const record = recordOf(all, 'three-minute-calm');
  record.begin();
  const save = (/** @type {boolean} */ hidden) => record.save({ ...around(player), ownerDocument: { hidden } });
  /** @param {number} at @param {boolean} hidden */
  const go = (at, hidden) => {
    player.fact({ type: 'position', at });
    save(hidden);
    return player.snapshot().step;
  };
  return { record, go, save, next: () => recordOf(all, 'three-minute-calm') };
}

test('of a page that was lost it is known since when, and which step was seen last', () => {
  const { go, next } = playing();
  const before = Date.now();
  assert.equal(go(1, false), 0);
  assert.ok(go(100, true) > 0, 'it went on while nobody looked');
  const { lost } = next();
  assert.equal(lost?.step, 0);
  assert.ok(lost.since >= before && lost.since <= Date.now(), `${lost.since}`);
});

test('a page that was left in good order was not lost, and neither is one that is handed over', () => {
  const { record, go, save, next } = playing();
  go(1, false);
  const taken = next();
  taken.renew(true);
  assert.equal(taken.lost, null);
  record.part();
  save(true);
  assert.equal(next().lost, null);
  // Left for a while only, and played again.
  record.begin();
  save(false);
  assert.notEqual(next().lost, null);
});

test('what an earlier version saved is taken for a page that was left in good order', () => {
  const all = stores();
  const { checkpoint } = around(Player.builtIn('three-minute-calm', {})).conductor;
  const standing = { checkpoint, routine: 'three-minute-calm', title: 'C', step: 2, stepCount: 7, startedAt: 1 };
  all.checkpoints.save(standing);
  assert.equal(recordOf(all, 'three-minute-calm').lost, null);
});

test('a session is called finished when all its steps were done, but for those that can be left out', () => {
  const now = new Date(2026, 2, 30, 12).getTime();
  const steps = [{ optional: false }, { optional: true }, { optional: false }];
  const routines = /** @type {any} */ ([{ id: 'r', steps }]);
  /** @param {number} stepsDone @param {string} outcome @param {string} [routine] */
  const line = (stepsDone, outcome, routine = 'r') =>
    sessionLine(
      { title: 'R', entry: /** @type {any} */ ({ routine, outcome, stepsDone, stepCount: 3, finishedAt: now }) },
      routines,
      now,
    );
  assert.equal(line(3, 'finished'), 'You finished R today.');
  assert.equal(line(2, 'finished'), 'You finished R today.');
  assert.equal(line(1, 'finished'), 'You came to the end of R today, 1 of 3 steps done.');
  assert.equal(line(0, 'finished'), 'You looked into R today.');
  assert.equal(line(0, 'stopped'), 'You looked into R today.');
  assert.equal(line(2, 'stopped'), 'You did 2 of 3 steps of R today.');
  // A routine that is not in the catalogue (any more).
  assert.equal(line(2, 'finished', 'gone'), 'You came to the end of R today, 2 of 3 steps done.');
});
