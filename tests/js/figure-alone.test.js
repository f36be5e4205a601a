// What a picture alone has to say, with the words covered: who holds what, where to, with which hand.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numbersIn } from '../../www/figure/curve.js';
import { how } from '../../www/figure/how.js';
import { poseOf } from '../../www/figure/placing.js';
import { REGIONS } from '../../www/figure/regions.js';
import { style } from '../../www/figure/style-work.js';
import { where } from '../../www/figure/where.js';
import { all, byHand, classed, ids } from './figures.js';

/** @import { Step, Tree } from '../../www/figure/types.js' */

test('one’s own hands go where they can: over the shoulder, or no higher than the waist, and one to a side', () => {
  for (const technique of ['tapotement', 'myofascial-release', 'kneading'])
    assert.equal(classed(byHand(technique, 'upper-trapezius', 'left'), 'hand').length, 1, technique);
  for (const region of ['interscapular', 'posterior-shoulder']) {
    const [left, right] = classed(byHand('friction', region, 'left'), 'half').map(
      (half) => classed(half, 'silhouette').at(-1)?.attributes.d,
    );
    assert.equal(left, right, `${region}: no elbow is seen from behind`);
  }
  const [arrow] = classed(byHand('effleurage', 'whole-back', 'both'), 'arrow');
  const heights = numbersIn(arrow.children.at(-1)?.attributes.d ?? '').filter((_, k) => k % 2);
  assert.ok(Math.min(...heights) > 300, 'below the shoulder blades');
});

test('whoever is stretched in a doorway has both forearms behind the frame, and they are seen through it', () => {
  const step = { region: 'pectorals', technique: 'stretch', exercise: 'doorway-stretch', side: 'both' };
  const order = (/** @type {Tree} */ tree, /** @type {Tree | undefined} */ part) => all(tree).indexOf(part ?? tree);
  const large = where(step);
  const frame = order(large, classed(large, 'thin')[0]);
  assert.ok(order(large, classed(large, 'half').at(-1)) < frame);
  const arms = classed(large, 'arm').map((arm) => order(large, arm));
  const thin = classed(large, 'thin').map((frame) => order(large, frame));
  assert.deepEqual([arms.length, arms[0] < thin[0], arms[1] < thin[1]], [2, true, true]);
  const [outer, , inner] = (classed(large, 'wood')[0].children[0].attributes.d ?? '').matchAll(/[MH](\d+)/g);
  const curves = (classed(large, 'arm')[0].attributes.d ?? '').match(/[MC][^A-Za-z]+/g) ?? [];
  const across = curves.flatMap(numbersIn).filter((_, k) => k % 2 === 0);
  assert.ok(across.length > 20 && Math.min(...across) > Number(outer[1]) && Math.max(...across) <= Number(inner[1]));
  // The line around them is that of the theme, and neither hidden by the frame nor before it.
  assert.match(style, /\.figure \.arm \{[^}]*stroke: var\(--figure-rim, var\(--hand-line\)\)/);
  const [, share] = /\.figure \.thin \{ opacity: (\S+); \}/.exec(style) ?? [];
  // More would hide what the step is about, less would leave the frame behind it.
  assert.ok(Number(share) >= 0.2 && Number(share) <= 0.4, `the frame hides ${share} of it`);
  const card = how(step, 'self');
  assert.ok(order(card, classed(card, 'first')[0]) > order(card, classed(card, 'wood')[0]));
  assert.ok(order(card, classed(card, 'first')[0]) < order(card, classed(card, 'thin')[0]));
});

test('a stretch has one arrow a side, as have knees that go to each side; what circles or rocks does not', () => {
  const arrows = (/** @type {Step} */ step) => classed(where({ technique: 'stretch', ...step }), 'bold').length;
  for (const region of ids('region')) assert.equal(arrows({ region, side: 'left' }), 1, region);
  assert.equal(arrows({ region: 'pectorals', side: 'both' }), 2);
  assert.equal(arrows({ region: 'lumbar-paraspinals', side: 'both', exercise: 'knee-rolls' }), 2);
  for (const exercise of ['shoulder-rolls', 'pelvic-tilts', 'cat-camel'])
    assert.equal(arrows({ region: 'lumbar-paraspinals', side: 'left', exercise }), 0, exercise);
});

test('shoulders sink under an arrow each, above the lowest fifth; a routine ends with the breath’s disc alone', () => {
  for (const technique of ['breathing', 'rest']) {
    const tree = where({ technique });
    const [, top, , height] = numbersIn(tree.attributes.viewBox ?? '');
    const arrows = classed(tree, 'free');
    assert.equal(arrows.length, 2, technique);
    for (const { children } of arrows) {
      const d = children.at(-1)?.attributes.d ?? '';
      assert.equal(d.split('M').length - 1, 2, 'a shaft and a head');
      const lowest = Math.max(...numbersIn(d).filter((_, k) => k % 2));
      assert.ok(lowest < top + 0.8 * height, `${technique}: ${lowest}`);
    }
  }
  const end = where({ technique: 'finish' });
  assert.deepEqual([classed(end, 'disc').length, classed(end, 'sign').length, classed(end, 'moves').length], [1, 0, 0]);
});

test('where a picture ends above the elbows, nothing is cut out between an arm and the body', () => {
  const outlines = (/** @type {string} */ region) =>
    classed(where({ region, technique: 'ball-roll', side: 'left' }), 'silhouette').map(
      ({ attributes }) => attributes.d ?? '',
    );
  const tip = '107 321';
  for (const region of ['interscapular', 'posterior-shoulder', 'thoracic-paraspinals'])
    for (const outline of outlines(region)) assert.ok(!outline.includes(tip), region);
  assert.equal(outlines('lumbar-paraspinals').filter((outline) => outline.includes(tip)).length, 2);
});

test('who gets ready or changes over faces as in the step for which it is', () => {
  for (const technique of ['set-up', 'transition']) {
    const turned = (/** @type {string} */ facing) =>
      how({ technique, position: 'standing-at-wall', facing }, 'self').children[0].attributes.transform;
    assert.deepEqual([turned('left'), turned('right')], ['scale(-1 1)', undefined]);
  }
});

test('a ball rolls on a way that is seen on both sides of it', () => {
  for (const region of ids('region')) {
    const [sign] = classed(where({ technique: 'ball-roll', tool: 'ball', region, side: 'left' }), 'way');
    const tips = (sign.children.at(-2)?.attributes.d ?? '')
      .split('M')
      .slice(1)
      .map((d) => numbersIn(d).slice(2, 4));
    const [[x1, y1], [x2, y2]] = tips;
    assert.ok(Math.hypot(x2 - x1, y2 - y1) >= 2 * 13.5 + 20, `${region}: ${tips}`);
  }
});

test('a small picture shows both sides whole', () => {
  for (const region of ids('region')) {
    const { attributes } = where({ region, side: 'both' }, { size: 'thumb' });
    const [left, , wide] = numbersIn(attributes.viewBox ?? '');
    const from = Math.min(...numbersIn(REGIONS[region].shape).filter((_, k) => k % 2 === 0));
    assert.ok(left <= from && left + wide >= 400 - from, `${region} begins at ${from}, its picture at ${left}`);
  }
});

test('whoever glides a warm stone for somebody has a hand on it', () => {
  const hands = (/** @type {string} */ setting) =>
    classed(where({ technique: 'warm-stone-glide', region: 'upper-trapezius', side: 'left' }, { setting }), 'hand')
      .length;
  assert.deepEqual([hands('partner'), hands('self')], [1, 0]);
});

test('on the roller one cradles the head to begin, hugs oneself to roll, and rests', () => {
  const pose = (/** @type {string} */ technique) => poseOf({ technique, position: 'supine-on-roller' }, 'self');
  assert.deepEqual(['set-up', 'foam-rolling', 'rest'].map(pose), ['roller-cradle', 'roller-back', 'roller-rest']);
});

test('a point is marked where a thumb or fingertips press it, not under a flat hand', () => {
  const crosses = (/** @type {string} */ region) => classed(byHand('acupressure', region, 'left'), 'cross').length;
  assert.deepEqual(['suboccipitals', 'levator-scapulae', 'sacrum', 'gluteals'].map(crosses), [1, 1, 0, 0]);
});
