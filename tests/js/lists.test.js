/** Several texts as one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { list, listOfAny, listOfFacts, listOfPhrases } from '../../www/lists.js';

test('a list within a sentence ends as the language has it', () => {
  assert.equal(list(['hands']), 'hands');
  assert.equal(list(['hands', 'ball', 'stick']), 'hands, ball and stick');
  assert.equal(listOfAny(['hands', 'ball', 'stick']), 'hands, ball or stick');
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
