// The pictures walk the whole vocabulary and the whole catalogue: whatever a routine may say has its drawing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodies } from '../../www/figure/bodies.js';
import { HAIR } from '../../www/figure/body.js';
import { cover } from '../../www/figure/cover.js';
import { numbersIn } from '../../www/figure/curve.js';
import { describeHow, describeWhere } from '../../www/figure/describe.js';
import { describeCover } from '../../www/figure/describe-cover.js';
import { how } from '../../www/figure/how.js';
import { LOOKS } from '../../www/figure/looks.js';
import { motion } from '../../www/figure/motion.js';
import { poseOf } from '../../www/figure/placing.js';
import { KEEP_OFF, keepOff, REGIONS, regionOf } from '../../www/figure/regions.js';
import { thumb } from '../../www/figure/small.js';
import { where } from '../../www/figure/where.js';
import { names } from '../../www/words.js';
import { all, assertSound, byHand, classed, example, ids, movementOf, routines } from './figures.js';

/** @import { Step, Tree } from '../../www/figure/types.js' */

test('the vocabulary was read', () => {
  assert.equal(ids('technique').length, 18);
  assert.equal(ids('region').length, 13);
  assert.equal(ids('position').length, 13);
  assert.equal(ids('exercise').length, 16);
  assert.equal(routines.length, 20);
});

test('every region lights up, on the left half for the left', () => {
  for (const region of ids('region')) {
    const lit = classed(where({ region, side: 'left' }), 'lit');
    assert.equal(lit.length, 1, region);
    const xs = numbersIn(lit[0].children[0].attributes.d ?? '').filter((_, k) => k % 2 === 0);
    assert.ok(Math.max(...xs) <= 201, `${region} reaches over the spine to x = ${Math.max(...xs)}`);
    assert.equal(classed(where({ region, side: 'both' }), 'lit').length, 2, region);
  }
  assert.deepEqual(Object.keys(REGIONS).sort(), ids('region').sort());
});

test('a drawing leaves the lowest fifth of its box to the tabs', () => {
  for (const [region, { shape, focus }] of Object.entries(REGIONS)) {
    const [, top, , height] = numbersIn(focus);
    const lowest = Math.max(...numbersIn(shape).filter((_, k) => k % 2));
    assert.ok(lowest <= top + 0.8 * height, `${region} reaches down to ${lowest}`);
  }
});

test('the drawing of the right is the mirror of the drawing of the left', () => {
  const mirror = 'matrix(-1 0 0 1 400 0)';
  for (const region of ids('region')) {
    for (const technique of ids('technique')) {
      const [left, right] = ['left', 'right'].map((side) => where({ region, technique, side }));
      const lit = (/** @type {Tree} */ tree) => {
        const found = tree.children.find((child) => classed(child, 'lit').length && !classed(child, 'half').length);
        assert.ok(found, `${region}, ${technique}`);
        return found;
      };
      assert.equal(lit(right).attributes.transform, mirror, `${region}, ${technique}`);
      assert.deepEqual(lit(right).children[0].children, lit(left).children, `${region}, ${technique}`);
    }
    const halves = (/** @type {string} */ side) =>
      classed(where({ region, side }), 'half').map(({ attributes }) => attributes.class);
    assert.deepEqual(halves('left'), ['half left on', 'half right off']);
    assert.deepEqual(halves('right'), ['half left off', 'half right on']);
  }
});

test('every technique has a stroke of its own', () => {
  const seen = new Map();
  for (const technique of ids('technique')) {
    const step = ['set-up', 'transition', 'rest', 'finish', 'breathing'].includes(technique)
      ? { technique, tool: 'ball' }
      : example(technique);
    const movement = movementOf(where(step));
    assert.notEqual(movement, '[]', `${technique} draws nothing`);
    assert.ok(!seen.has(movement), `${technique} draws what ${seen.get(movement)} draws`);
    seen.set(movement, technique);
  }
});

const BY_HAND = [
  'effleurage',
  'kneading',
  'friction',
  'trigger-point-pressure',
  'myofascial-release',
  'skin-rolling',
  'acupressure',
  'tapotement',
];

test('whoever gives has one or two hands, each on an arm that comes in its sleeve from outside the picture', () => {
  for (const technique of BY_HAND)
    for (const region of ids('region'))
      for (const side of /** @type {const} */ (['left', 'both'])) {
        const hands = classed(byHand(technique, region, side, 'partner'), 'hand');
        assert.ok(hands.length === 2 || (hands.length === 1 && side === 'left'), `${technique}, ${region}, ${side}`);
        for (const hand of hands) assert.equal(classed(hand, 'sleeve').length, 1, `${technique}, ${region}`);
      }
  assert.equal(classed(byHand('kneading', 'upper-trapezius', 'left', 'partner'), 'hand').length, 2);
});

test('one’s own hand is on one’s own arm, which then does not hang: or comes over the shoulder, from the front', () => {
  const arms = (/** @type {string} */ region) => {
    const [left, right] = classed(byHand('effleurage', region, 'left'), 'half').map(
      (half) => classed(half, 'silhouette').at(-1)?.attributes.d,
    );
    return { left, right, hands: classed(byHand('effleurage', region, 'left'), 'hand') };
  };
  for (const region of ['lumbar-paraspinals', 'gluteals', 'suboccipitals', 'latissimus-dorsi'])
    assert.notEqual(arms(region).left, arms(region).right, region);
  assert.equal(arms('upper-trapezius').left, arms('upper-trapezius').right);
  const fold = classed(byHand('skin-rolling', 'lumbar-paraspinals', 'left'), 'half');
  const [one, other] = fold.map((half) => classed(half, 'silhouette').at(-1)?.attributes.d);
  assert.equal(one, other, 'a fold takes both hands');
  for (const region of ['lumbar-paraspinals', 'upper-trapezius'])
    for (const hand of arms(region).hands) assert.equal(classed(hand, 'sleeve').length, 0, region);
});

test('an outline runs around a body, not down its middle', () => {
  const bald = where({}, { hair: 'bald' });
  const drawings = ['lumbar-paraspinals', 'pectorals'].map((region) => where({ region, side: 'both' }));
  assert.equal(
    classed(bald, 'bare').length,
    classed(bald, 'silhouette').length - classed(where({}), 'silhouette').length,
  );
  for (const drawing of [bald, ...drawings])
    for (const { attributes } of classed(drawing, 'silhouette')) {
      const [first, last] = [numbersIn(attributes.d ?? '').slice(0, 2), numbersIn(attributes.d ?? '').slice(-2)];
      const closed = attributes.d?.endsWith('Z') && first[0] > 200 && last[0] > 200;
      assert.ok(!closed, attributes.d);
    }
});

test('a chest is stretched in a doorway, and seen in a mirror where one of its sides is meant', () => {
  const chest = (/** @type {Step} */ step) => where({ region: 'pectorals', technique: 'stretch', ...step });
  const doorway = chest({ exercise: 'doorway-stretch', side: 'both' });
  assert.deepEqual([classed(doorway, 'thin').length, classed(doorway, 'hand').length], [2, 2]);
  assert.equal(classed(doorway, 'mirror').length, 0);
  assert.equal(classed(chest({ exercise: 'chest-opener', side: 'both' }), 'mirror').length, 0);
  assert.equal(classed(chest({ side: 'left' }), 'mirror').length, 1);
});

test('a breath has ten ticks over its disc: four that climb on the left, a wider gap, six down to the right', () => {
  const ticks = classed(where({ technique: 'breathing' }), 'tick').map(({ attributes }) => {
    const numbers = numbersIn(attributes.d ?? '');
    return { second: attributes['--second'], from: numbers.slice(0, 2), to: numbers.slice(-2) };
  });
  assert.deepEqual(
    ticks.map(({ second }) => second),
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  );
  for (const { from, to } of ticks.slice(0, 4)) assert.ok(to[1] < from[1] && to[0] < 200, `${from} to ${to}`);
  for (const { from, to } of ticks.slice(5)) assert.ok(to[1] > from[1] && to[0] > 200, `${from} to ${to}`);
  const gaps = ticks
    .slice(1)
    .map(({ from: [x, y] }, index) => Math.hypot(x - ticks[index].to[0], y - ticks[index].to[1]));
  assert.equal(gaps.indexOf(Math.max(...gaps)), 3);
  assert.equal(classed(where({ technique: 'breathing' }, { size: 'thumb' }), 'tick').length, 0);
});

test('a cover shows all that is lit, however narrow or low its place', () => {
  for (const routine of routines) {
    const tree = cover(routine);
    assert.match(String(tree.attributes.preserveAspectRatio), /meet/, 'nothing is cut off');
    const [x, y, width, height] = numbersIn(String(tree.attributes.viewBox));
    const numbers = classed(tree, 'ember').flatMap(({ attributes }) => numbersIn(attributes.d ?? ''));
    assert.ok(numbers.length > 0, routine.id);
    const inside = numbers.every((n, k) => (k % 2 ? n > y && n < y + height : n > x && n < x + width));
    // What is lit on the right is the mirror of the left.
    assert.ok(inside && Math.abs(x + width / 2 - 200) <= 0.5, `${routine.id}: ${tree.attributes.viewBox}`);
    const [ground] = classed(tree, 'ground').map(({ attributes }) => attributes);
    assert.ok(Number(ground.width) > 3 * Math.max(width, height), 'nor does its ground end');
  }
});

test('in small, a change of place and rest are a person in that place, and no sign says to rub where nothing is rubbed', () => {
  for (const routine of routines)
    for (const step of routine.steps.filter(({ region }) => !region)) {
      const what = `${routine.id}: ${step.cue}`;
      const tree = thumb(step);
      const placed =
        ['transition', 'rest', 'finish'].includes(step.technique ?? '') || (step.technique === 'set-up' && !step.tool);
      if (placed) assert.match(String(tree.attributes.class), /\bhow\b/, what);
      const [, , width, height] = numbersIn(String(tree.attributes.viewBox));
      assert.ok(width < 2.5 * height, `${what}: who lies there is no thread, ${width} by ${height}`);
      assert.equal(classed(tree, 'free').length, 0, what);
    }
  assert.match(String(thumb({ technique: 'set-up', tool: 'foam-roller' }).attributes.class), /\bwhere\b/);
});

test('what moves is moved and faded, and nothing else: the compositor can do that without us', () => {
  const frames = [...motion.matchAll(/@keyframes ([\w-]+) \{((?:[^{}]*\{[^}]*\})+)/g)];
  assert.equal(frames.length, motion.split('@keyframes').length - 1);
  for (const [, name, body] of frames)
    for (const [, property] of body.matchAll(/[{;]\s*([\w-]+):/g))
      assert.ok(['transform', 'opacity'].includes(property), `${name}: ${property}`);
});

test('a breath swells for four seconds of ten and sinks for six, in twelve pictures a second', () => {
  const [, frames] = /@keyframes figure-breath-disc \{(.*)\}/.exec(motion) ?? [];
  const sizes = [...(frames ?? '').matchAll(/([\d.]+)% \{ transform: scale\(([\d.]+)\); \}/g)].map(([, at, size]) => [
    Number(at),
    Number(size),
  ]);
  assert.deepEqual(
    [sizes[0], sizes.find(([at]) => at === 40), sizes.at(-1)],
    [
      [0, 0.66],
      [40, 1],
      [100, 0.66],
    ],
  );
  for (const [k, [at, size]] of sizes.entries()) if (k) assert.equal(size > sizes[k - 1][1], at <= 40, `at ${at} %`);
  // Each of the 20 stretches of half a second is drawn in six pictures.
  assert.equal(sizes.length, 21);
  assert.match(motion, /figure-breath-disc 10s steps\(6\) infinite/);
});

test('every tool is drawn when it is fetched, and no two look alike', () => {
  const drawn = ids('tool').map((tool) => movementOf(where({ technique: 'set-up', tool })));
  assert.ok(!drawn.includes('[]'));
  assert.equal(new Set(drawn).size, ids('tool').length);
});

test('a roller that is fetched lies on the region that comes, as wide as it will be there, and on one side beside the spine', () => {
  const fetched = { technique: 'set-up', tool: 'foam-roller' };
  /** Where the middle of the roller is, and how wide it is. @param {Tree} tree */
  const rollerOf = (tree) => {
    const holder = all(tree).find(({ children }) => children.some((child) => child.attributes.class === 'tool'));
    const [{ attributes }] = classed(tree, 'tool')[0].children;
    return { x: numbersIn(holder?.attributes.transform ?? '')[0], wide: Number(attributes.width) };
  };
  for (const region of ids('region').filter((one) => one !== 'sacrum'))
    for (const side of ['left', 'right', 'both']) {
      const coming = { technique: 'foam-rolling', tool: 'foam-roller', region, side };
      for (const size of /** @type {const} */ (['large', 'thumb'])) {
        const tree = where({ ...fetched, coming }, { size });
        const { x, wide } = rollerOf(tree);
        assert.equal(wide, rollerOf(where(coming)).wide, `${region}: as it rolls`);
        if (side === 'both') assert.equal(x, 200, region);
        // The right is the mirror of the left.
        else assert.ok(x + wide / 2 <= 200, `${region}, ${side}: at ${x}`);
        assert.equal(classed(tree, 'lit').length, 0, 'it is not yet time');
      }
    }
});

test('a ball that is fetched is in a hand, and on no body, which would give it a side', () => {
  const step = { technique: 'set-up', tool: 'ball', coming: { region: 'interscapular', side: 'left', tool: 'ball' } };
  const tree = where(step);
  assert.deepEqual([classed(tree, 'hand').length, classed(tree, 'half').length], [1, 0]);
  assert.ok(!describeWhere(step).includes('back'), describeWhere(step));
  const small = thumb(step);
  assert.equal(small.attributes.class?.includes('how'), true, 'or behind a small person');
});

test('the spine and the kidneys are kept off exactly where something pointed or hard comes near', () => {
  /** @type {(technique: string, region: string, tool: string) => string[]} */
  const kept = (technique, region, tool) => keepOff({ technique, region, tool });
  assert.deepEqual(kept('ball-roll', 'interscapular', 'ball'), ['spine']);
  assert.deepEqual(kept('trigger-point-pressure', 'lumbar-paraspinals', 'ball'), ['spine', 'kidneys']);
  assert.deepEqual(kept('foam-rolling', 'thoracic-paraspinals', 'foam-roller'), ['kidneys']);
  assert.deepEqual(kept('effleurage', 'lumbar-paraspinals', 'hands'), []);
  assert.deepEqual(kept('kneading', 'lumbar-paraspinals', 'hands'), []);
  assert.deepEqual(kept('ball-roll', 'gluteals', 'ball'), []);
  const top = (/** @type {string} */ technique) => {
    const [ember] = classed(where({ technique, region: 'lumbar-paraspinals', side: 'left' }), 'ember');
    return Math.min(...numbersIn(ember.attributes.d ?? '').filter((_, k) => k % 2));
  };
  assert.ok(top('ball-roll') > 362, 'a ball stays below the kidney band, which ends at y = 362');
  assert.ok(top('effleurage') < 362);
});

test('the rings around what presses lie on nothing that is to be kept off', () => {
  const technique = 'trigger-point-pressure';
  // No point of the whole back is pressed.
  const pressed = ids('region').filter((region) => region !== 'whole-back');
  const open = pressed.filter((region) => {
    const step = { technique, region, tool: 'ball', side: 'left' };
    const rings = classed(where(step), 'ring').map((ring) => ring.children[0].attributes.d ?? '');
    const [cx, cy] = regionOf(step)?.points[0] ?? [0, 0];
    for (const d of rings) {
      const [x, y, r, ...more] = numbersIn(d);
      // An arc says where it ends; a circle is made of two halves.
      const [from, to] = [[x, y], more.slice(-2)].map(([x, y]) => (Math.atan2(y - cy, x - cx) * 180) / Math.PI);
      const turn = d.includes('A') ? (to - from + 360) % 360 : 360;
      for (let k = 0; k <= turn; k += 1) {
        const angle = ((from + k) * Math.PI) / 180;
        const [px, py] = [cx + r * Math.cos(angle), cy + r * Math.sin(angle)];
        for (const { x, y } of keepOff(step).map((name) => KEEP_OFF[name]))
          assert.ok(Math.hypot(px - clamp(px, x), py - clamp(py, y)) > 3, `${region}: ${d}`);
      }
    }
    return rings.some((d) => d.includes('A'));
  });
  assert.ok(open.includes('interscapular') && !open.includes('gluteals'));
});

/** @param {number} n @param {[least: number, most: number]} between */
const clamp = (n, [least, most]) => Math.min(most, Math.max(least, n));

test('every exercise has a pose of its own, and the same exercise may be placed otherwise', () => {
  const poses = ids('exercise').map((exercise) => poseOf({ exercise, technique: 'stretch' }, 'self'));
  assert.equal(new Set(poses).size, 16);
  assert.equal(poseOf({ exercise: 'pelvic-tilts', position: 'seated' }, 'self'), 'seated-tilt');
  assert.equal(poseOf({ exercise: 'pelvic-tilts', position: 'standing' }, 'self'), 'standing-tilt');
});

test('every position has a pose of its own, alone or with somebody who gives', () => {
  const poses = ids('position').map((position) => poseOf({ position }, 'self'));
  assert.equal(new Set(poses).size, 13);
  for (const position of ['prone', 'side-lying', 'seated', 'seated-leaning']) {
    assert.ok(
      classed(how({ position, technique: 'effleurage', region: 'whole-back' }, 'partner'), 'giver').length,
      position,
    );
    assert.equal(classed(how({ position }, 'self'), 'giver').length, 0, position);
  }
});

test('the figure of the left is the mirror of the figure of the right', () => {
  for (const position of ids('position')) {
    const [left, right] = ['left', 'right'].map((side) =>
      how({ position, region: 'gluteals', side, technique: 'kneading' }, 'self'),
    );
    const group = (/** @type {Tree} */ tree) => tree.children[0];
    assert.deepEqual(group(left).children, group(right).children, position);
    assert.equal(
      [left, right].filter((tree) => group(tree).attributes.transform === 'scale(-1 1)').length,
      1,
      position,
    );
  }
});

test('whatever the vocabulary can say is drawn without a fault, in every look', () => {
  for (const region of [undefined, ...ids('region')]) {
    for (const technique of ids('technique')) {
      for (const tool of [undefined, ...ids('tool')]) {
        const step = { region, technique, tool, side: 'both' };
        assertSound(where(step), JSON.stringify(step));
      }
    }
    for (const position of ids('position')) {
      for (const tool of [undefined, ...ids('tool')]) {
        for (const setting of ['self', 'partner']) {
          const step = { region, position, tool, technique: 'kneading', side: 'left' };
          assertSound(how(step, setting), JSON.stringify(step));
        }
      }
    }
  }
  for (const hair of LOOKS.hair) {
    assertSound(where({ region: 'pectorals', side: 'left' }, { hair }), hair);
    for (const exercise of ids('exercise'))
      assertSound(how({ exercise, side: 'right' }, 'self', { hair }), `${exercise}, ${hair}`);
  }
});

test('every step of the catalogue has both drawings and both texts', () => {
  for (const routine of routines) {
    for (const step of routine.steps) {
      const what = `${routine.id}: ${step.cue}`;
      assertSound(where(step), what);
      assertSound(thumb(step), what);
      assertSound(how(step, routine.setting), what);
      for (const text of [describeWhere(step), describeHow(step, routine.setting)]) {
        assert.ok(text.length > 10 && !/undefined|[{}]/.test(text), `${what}: ${text}`);
      }
      if (step.region) assert.ok(describeWhere(step).includes(names.region[step.region]), what);
      if (step.region) assert.ok(describeWhere(step).includes(names.side[step.side ?? '']), what);
    }
    assertSound(cover(routine), routine.id);
    assert.ok(!/undefined|[{}]/.test(describeCover(routine)), routine.id);
  }
});

test('every look that can be chosen is drawn, and none besides', () => {
  const styled = (/** @type {string} */ kind) =>
    [...bodies.matchAll(new RegExp(`\\.${kind}-(\\w+)`, 'g'))].map(([, id]) => id);
  assert.deepEqual(['clay', ...styled('skin')], LOOKS.skin);
  assert.deepEqual(['dark', ...styled('tint')], LOOKS.tint);
  assert.deepEqual(Object.keys(HAIR).sort(), [...LOOKS.hair].sort());
});

test('a step without known ids gets a neutral drawing', () => {
  const step = {
    technique: 'hot-air',
    region: 'knee',
    side: 'up',
    tool: 'feather',
    position: 'floating',
    exercise: 'leap',
  };
  const plain = where(step);
  assertSound(plain, 'neutral back');
  assert.deepEqual(plain, where({}));
  assert.equal(classed(plain, 'half').length, 2);
  assertSound(how(step, 'self'), 'neutral pose');
  assert.deepEqual(how(step, 'self'), how({}, 'self'));
  assert.equal(describeWhere(step), 'A back, seen from behind.');
  assert.equal(describeHow(step, 'self'), 'A person.');
});

test('each person has an edge, and so have arms that reach over somebody: all that is laid, beneath it', () => {
  const [person] = classed(how({ position: 'prone', region: 'gluteals', side: 'left' }, 'partner'), 'first');
  const bodies = (/** @type {Tree[]} */ trees) =>
    trees.flatMap((tree) => ['skin', 'shirt', 'wear', 'locks'].flatMap((name) => classed(tree, name))).length;
  const starts = person.children.flatMap(({ attributes }, at) => (attributes.class === 'edge' ? [at] : []));
  assert.equal(starts.length, 3);
  assert.equal(starts[0], 0);
  for (const [k, start] of starts.entries())
    assert.equal(bodies([person.children[start]]), bodies(person.children.slice(start + 1, starts[k + 1])));
});

test('two ends are drawn of what moves, one of what stays', () => {
  const ends = (/** @type {Step} */ step) =>
    classed(how({ position: 'standing-at-wall', tool: 'ball', region: 'interscapular', ...step }, 'self'), 'second')
      .length;
  assert.equal(ends({ technique: 'ball-roll' }), 1);
  assert.equal(ends({ technique: 'trigger-point-pressure' }), 0);
  assert.equal(ends({ technique: 'set-up' }), 0);
});
