// What is said and left out: covers, texts, and motion only for those who want it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shares } from '../../www/figure/cover.js';
import { describeHow, describeWhere } from '../../www/figure/describe.js';
import { style } from '../../www/figure/index.js';

test('a cover weighs regions by their time and leaves out the whole back that only begins and ends', () => {
  const step = (/** @type {string} */ region, /** @type {number} */ seconds, side = 'both') => ({
    region,
    seconds,
    side,
  });
  const list = shares({
    steps: [
      step('whole-back', 60),
      step('gluteals', 90, 'left'),
      step('gluteals', 90, 'right'),
      step('sacrum', 30),
      step('pectorals', 30),
    ],
  });
  assert.deepEqual(
    list.map(({ region, side, level }) => [region, side, level]),
    [
      ['gluteals', 'both', 3],
      ['sacrum', 'both', 1],
    ],
  );
});

test('the words of a picture are made from its data', () => {
  const step = {
    technique: 'ball-roll',
    region: 'interscapular',
    side: 'left',
    tool: 'ball',
    position: 'standing-at-wall',
  };
  assert.equal(
    describeWhere(step),
    'A back, seen from behind. Lit: between the shoulder blades, left. Movement: ball roll, with the ball. Keep off the spine.',
  );
  assert.equal(
    describeHow(step, 'self'),
    'A person standing, back to the wall. With the ball. On: between the shoulder blades, left.',
  );
});

test('motion is transform, opacity and dash offset, and only for those who want it', () => {
  const frames = [...style.matchAll(/@keyframes [\w-]+ \{((?:[^{}]*\{[^{}]*\})*)[^{}]*\}/g)].map(([, body]) => body);
  assert.ok(frames.length > 10);
  for (const body of frames) {
    for (const [, property] of body.matchAll(/[{;]\s*([a-z-]+):/g))
      assert.ok(['transform', 'opacity', 'stroke-dashoffset'].includes(property), property);
  }
  const calm = style.slice(0, style.indexOf('@media (prefers-reduced-motion: no-preference)'));
  assert.ok(!/animation/.test(calm), 'nothing is animated outside of the query');
});
