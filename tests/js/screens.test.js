/** What the screens show, decided without a browser: the filter, the suggestion, the week. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fits, toggled } from '../../www/app/filter.js';
import { suggestionOf } from '../../www/app/suggestion.js';
import { weekOf } from '../../www/app/week.js';
import { told } from '../../www/told.js';
import { catalog } from './core.js';

/** @typedef {import('../../www/store/sessions.js').Session} Session */

const all = catalog().map(told);

/** @param {string} query @param {(routine: (typeof all)[number]) => boolean} expected */
function shows(query, expected) {
  const shown = all.filter((routine) => fits(routine, new URLSearchParams(query))).map(({ id }) => id);
  assert.deepEqual(
    shown,
    all.filter(expected).map(({ id }) => id),
    query,
  );
  return shown.length;
}

test('a filter lets through what it says, and without one all is shown', () => {
  assert.equal(
    shows('', () => true),
    20,
  );
  // Of the twenty outlines of the fact sheet, F14 to F20 are for two.
  assert.equal(
    shows('for=partner', ({ setting }) => setting === 'partner'),
    7,
  );
  assert.ok(shows('minutes=10', ({ seconds }) => seconds <= 600) > 0);
  assert.ok(shows('level=gentle&for=self', ({ level, setting }) => level === 'gentle' && setting === 'self') > 0);
});

test('a tool shows what can be done with it and two hands, and needs it', () => {
  const ids = (/** @type {string} */ query) =>
    all.filter((routine) => fits(routine, new URLSearchParams(query))).map(({ id }) => id);
  assert.deepEqual(ids('tool=ball'), ['desk-reset-wall', 'hips-for-low-back']);
  assert.ok(!ids('tool=foam-roller').includes('post-workout-roll-down'), 'that one needs a ball as well');
  assert.ok(ids('tool=foam-roller&tool=ball').includes('post-workout-roll-down'));
  assert.ok(!ids('tool=ball').includes('three-minute-calm'), 'that one needs no ball');
});

test('a filter that nobody knows shows nothing rather than everything', () => {
  for (const query of ['for=nobody', 'minutes=soon', 'level=harsh', 'tool=anvil'])
    assert.equal(
      shows(query, () => false),
      0,
    );
});

test('a chip that is pressed again is let go, and only tools go together', () => {
  assert.equal(toggled('', 'for', 'self'), 'for=self');
  assert.equal(toggled('for=self', 'for', 'partner'), 'for=partner');
  assert.equal(toggled('for=self&tool=ball', 'for', 'self'), 'tool=ball');
  assert.equal(toggled('tool=ball', 'tool', 'hands'), 'tool=ball&tool=hands');
  assert.equal(toggled('tool=ball&tool=hands', 'tool', 'ball'), 'tool=hands');
});

const NOW = new Date(2026, 10, 25, 12).getTime();
const HOUR = 3_600_000;

/**
 * A session of a routine that ended so many hours ago.
 * @param {string} routine @param {number} ago in hours @param {Partial<Session['entry']>} [entry] @returns {Session}
 */
function session(routine, ago, entry) {
  const { title, steps } = /** @type {(typeof all)[number]} */ (all.find(({ id }) => id === routine));
  const finishedAt = NOW - ago * HOUR;
  const count = {
    stepsDone: steps.length,
    stepCount: steps.length,
    playedSeconds: 180,
    startedAt: finishedAt - 180_000,
  };
  return { title, entry: { version: 1, routine, finishedAt, outcome: 'finished', ...count, ...entry } };
}

/** @param {Session[]} sessions @param {string} [waiting] */
function suggested(sessions, waiting) {
  const { routine, why } = suggestionOf(all, sessions, NOW, waiting);
  return `${routine.id}: ${why.replace(/\s/g, ' ')}`;
}

test('who has played nothing is offered the shortest gentle routine for one', () => {
  assert.equal(suggested([]), 'three-minute-calm: A short one to begin with');
  const tried = session('desk-reset-wall', 1, { stepsDone: 0, outcome: 'stopped' });
  assert.equal(suggested([tried]), 'three-minute-calm: A short one to begin with', 'what was not begun was not played');
});

test('what was finished most often is offered, the latest of several, and then what was played at all', () => {
  const calm = session('three-minute-calm', 100);
  const desk = session('desk-reset-wall', 80);
  assert.equal(suggested([calm, desk]), 'desk-reset-wall: You finished it on 22 November');
  assert.equal(suggested([calm, calm, desk]), 'three-minute-calm: You finished it 2 times');
  const stopped = session('evening-unwind-hands', 24, { stepsDone: 4, outcome: 'stopped' });
  assert.equal(suggested([stopped]), 'evening-unwind-hands: You played it yesterday');
  assert.equal(suggested([calm, stopped]), 'three-minute-calm: You finished it on 21 November');
});

test('a firm routine is not offered again within two days, a gentle one is', () => {
  const desk = (/** @type {number} */ ago) => session('desk-reset-wall', ago);
  assert.equal(suggested([desk(47)]), 'three-minute-calm: Short and gentle: may be daily');
  assert.equal(suggested([desk(48)]), 'desk-reset-wall: You finished it on 23 November');
  assert.equal(suggested([session('first-days-easy', 13)]), 'first-days-easy: You finished it yesterday');
});

test('what was finished today is not offered again, and nothing else is urged', () => {
  const [easy, calm] = [session('first-days-easy', 1), session('three-minute-calm', 30)];
  assert.equal(suggested([calm, easy]), 'three-minute-calm: You finished it yesterday');
  assert.equal(suggested([easy]), 'three-minute-calm: Short and gentle: may be daily');
  const enough = (/** @type {Session[]} */ ...sessions) => suggestionOf(all, sessions, NOW).enough;
  assert.deepEqual([enough(), enough(calm), enough(calm, easy)], [false, false, true]);
  const stopped = session('first-days-easy', 1, { stepsDone: 2, outcome: 'stopped' });
  assert.equal(suggested([stopped]), 'first-days-easy: You played it today', 'what was stopped may go on');
  assert.equal(enough(stopped), false);
});

test('what waits to be resumed is not offered as well', () => {
  assert.notEqual(suggested([], 'three-minute-calm').split(':')[0], 'three-minute-calm');
});

test('the week runs from Monday to Sunday, and counts what was begun in earnest', () => {
  // The 25th of November 2026 is a Wednesday.
  const days = weekOf(
    [
      session('three-minute-calm', 12 + 24 * 2), // midnight between Sunday and Monday
      session('three-minute-calm', 13 + 24 * 2), // Sunday, eleven at night: last week
      session('three-minute-calm', 1),
      session('three-minute-calm', 2),
      session('three-minute-calm', 26, { stepsDone: 0, playedSeconds: 4, outcome: 'stopped' }),
    ],
    NOW,
  );
  assert.deepEqual(
    days.map(({ count, seconds }) => [count, seconds]),
    [
      [1, 180],
      [0, 0],
      [2, 360],
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ],
  );
  assert.deepEqual(
    days.map(({ isToday }) => isToday),
    [false, false, true, false, false, false, false],
  );
  assert.equal(new Date(days[0].at).getDay(), 1);
  assert.equal(new Date(days[6].at).getDate(), 29);
});

test('on a Sunday the week is nearly over, and over a change of clocks its days stay days', () => {
  const sunday = new Date(2026, 2, 29, 23, 30).getTime();
  const days = weekOf([], sunday);
  assert.deepEqual(
    days.map(({ at }) => new Date(at).getDate()),
    [23, 24, 25, 26, 27, 28, 29],
  );
  assert.deepEqual(
    days.map(({ at }) => new Date(at).getHours()),
    [0, 0, 0, 0, 0, 0, 0],
  );
  assert.equal(days[6].isToday, true);
});
