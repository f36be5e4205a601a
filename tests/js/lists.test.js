/** Several texts as one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { list, listOfAny, listOfFacts, listOfPhrases } from '../../www/lists.js';
import { compile } from '../../xtask/web/words.js';

test('a list within a sentence ends as the language has it', () => {
  assert.equal(list([]), '');
  assert.equal(list(['hands']), 'hands');
  assert.equal(list(['hands', 'ball']), 'hands and ball');
  assert.equal(list(['hands', 'ball', 'stick']), 'hands, ball and stick');
  assert.equal(listOfAny(['hands', 'ball', 'stick']), 'hands, ball or stick');
});

test('what a language puts between two texts is that of CLDR, two alone being otherwise where it has them so', () => {
  const joints = (/** @type {string} */ language) =>
    JSON.parse(/all = (.*);/.exec(compile({ language, messages: { a: { b: 'x' } } }).language)?.[1] ?? '');
  assert.deepEqual(joints('en-GB'), { two: ' and ', last: ' and ', before: ', ' });
  assert.deepEqual(joints('en-US'), { two: ' and ', last: ', and ', before: ', ' });
  assert.deepEqual(joints('ja'), { two: '、', last: '、', before: '、' });
});

test('facts stand in a line, what may hold commas is kept apart, and what says nothing is left out', () => {
  assert.equal(listOfFacts(['12 min', 'ball', '']), '12 min, ball');
  assert.equal(listOfFacts(['', '12 min']), '12 min');
  assert.equal(
    listOfPhrases(['low back, beside the spine', '', 'pressure 4']),
    'low back, beside the spine; pressure 4',
  );
  assert.equal(listOfPhrases([]), '');
});
