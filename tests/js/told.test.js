/** A routine as the page tells it: in which language, and under which titles. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tell, told } from '../../www/told.js';
import { source } from '../../xtask/web/words.js';
import { catalog, Player } from './core.js';
import { trio } from './documents.js';

/** @param {object} [change] */
const written = (change = {}) => Player.fromDocument({ ...trio, ...change }, {}).routine();
const steps = [
  { technique: 'rest', seconds: 30, cue: 'Breathe' },
  { title: 'Call your sister', seconds: 30 },
];
const spanish = { Trio: 'Trío', Breathe: 'Respira', 'Call your sister': 'Llama a tu hermana' };

test('a step has a title of its own, or that of its exercise, or that of its technique', () => {
  const titles = told(written({ steps: [...trio.steps.slice(1), ...steps] })).steps.map(({ title }) => title);
  assert.deepEqual(titles, ['Ball roll', 'Chest opener', 'Rest', 'Call your sister']);
});

test('a step that fetches a tool knows the next one that puts it somewhere', () => {
  const step = (/** @type {object} */ more) => ({ seconds: 30, cue: 'Now', ...more });
  const steps = [
    step({ technique: 'set-up', tool: 'ball' }),
    step({ technique: 'kneading', region: 'sacrum', tool: 'hands' }),
    step({ technique: 'ball-roll', region: 'gluteals', side: 'right', tool: 'ball' }),
    step({ technique: 'set-up', tool: 'foam-roller' }),
  ];
  const coming = told(written({ steps })).steps.map(({ coming }) => coming?.region);
  assert.deepEqual(coming, ['gluteals', undefined, undefined, undefined]);
});

test('every step knows to which side one faces next, so that nobody turns round in between', () => {
  const step = (/** @type {object} */ more) => ({ seconds: 30, cue: 'Now', ...more });
  const steps = [
    step({ technique: 'set-up', tool: 'ball' }),
    step({ technique: 'breathing' }),
    step({ technique: 'kneading', region: 'gluteals', side: 'left', tool: 'hands' }),
    step({ technique: 'transition' }),
    step({ technique: 'ball-roll', region: 'gluteals', side: 'right', tool: 'ball' }),
    step({ technique: 'transition' }),
  ];
  const facing = told(written({ steps })).steps.map((one) => one.facing);
  assert.deepEqual(facing, ['right', 'left', 'right', 'right', undefined, undefined]);
});

test('a routine whose texts are all translated is told in the language of the page', () => {
  const routine = tell(written({ steps }), 'es', spanish);
  assert.deepEqual([routine.title, routine.language], ['Trío', 'es']);
  assert.deepEqual(
    routine.steps.map(({ title, cue, language }) => [title, cue, language]),
    [
      ['Rest', 'Respira', 'es'],
      ['Llama a tu hermana', '', 'es'],
    ],
  );
});

test('one with a text that is not translated is told in its own language, but for the names of what is done', () => {
  const { 'Call your sister': _, ...most } = spanish;
  const routine = tell(written({ steps }), 'es', most);
  assert.deepEqual([routine.title, routine.language], ['Trio', 'en']);
  assert.deepEqual(
    routine.steps.map(({ title, cue, language }) => [title, cue, language]),
    [
      ['Rest', 'Breathe', 'es'],
      ['Call your sister', '', 'en'],
    ],
  );
});

test('a text is no translation because an object has something of that name', () => {
  assert.equal(tell(written({ title: 'constructor' }), 'es', {}).title, 'constructor');
});

test('what there is to translate is every text of the built-in routines', () => {
  const { routines } = source();
  for (const routine of catalog()) {
    assert.equal(tell(routine, 'xx', /** @type {Record<string, string>} */ (routines)).language, 'xx', routine.id);
  }
});
