/** In which positions a routine is done, as its page tells it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { positionsInWords } from '../../www/app/positions.js';
import { positionSign, routineSigns } from '../../www/app/routine-signs.js';
import { ids, routines } from './figures.js';

/** By hand, out of the documents: whatever a step asks for, in the order of the steps. */
const TOLD = {
  'desk-reset-wall': 'standing, back to the wall',
  'evening-unwind-hands': 'seated',
  'first-days-easy': 'seated, lying',
  'hips-for-low-back': 'standing, lying',
  'loosen-and-lengthen': 'on the floor',
  'low-back-by-hand': 'seated, standing',
  'low-back-roller-wall': 'standing, back to the wall',
  'partner-chair-break': 'seated, leaning forward',
  'partner-classic': 'face down',
  'partner-game-day': 'lying, on hands and knees',
  'partner-knot-finder': 'lying, on hands and knees, seated',
  'partner-scented-glide': 'face down',
  'partner-slow-release': 'lying, seated',
  'partner-warm-stone': 'face down',
  'post-workout-roll-down': 'on the floor, standing, seated',
  'pressure-point-pause': 'seated',
  'stick-sweep': 'seated, standing',
  'three-minute-calm': 'seated',
  'upper-back-roll-basics': 'on the floor',
  'weekend-full-reset': 'seated, standing, on the floor',
};

test('the page of a routine tells every kind of position that its steps ask for, in their order', () => {
  assert.deepEqual(Object.fromEntries(routines.map((routine) => [routine.id, positionsInWords(routine)])), TOLD);
});

test('whatever one position a routine has, it is told by its name', () => {
  for (const position of ids('position').filter((id) => !id.endsWith('on-roller')))
    assert.notEqual(positionsInWords({ position, steps: [{ position }] }) ?? '', '', position);
  const rolled = { position: 'seated-on-roller', steps: [{ position: 'seated-on-roller' }] };
  assert.equal(positionsInWords(rolled), 'on the floor', 'a roller lies there');
});

test('the sign beside it is of the one position, or of none where there are several', () => {
  assert.equal(positionSign(['seated']), routineSigns.seated);
  assert.equal(positionSign(['standing']), routineSigns.standing);
  for (const kind of /** @type {const} */ (['lying', 'floor', 'hands-and-knees']))
    assert.equal(positionSign([kind]), routineSigns.lying);
  assert.equal(positionSign(['seated', 'lying']), routineSigns.positions);
});
