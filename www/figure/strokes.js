/** What a hand or tool does over a region, drawn for the left half on the canvas of `body.js`.
    Each recipe gets the region, its way as points, the step, and whether both sides are worked at once. */
import { isOwn, pressing, reach } from './arms.js';
import { mirror } from './body.js';
import { angleAt, distance, part, resample, sample, smooth, spot } from './curve.js';
import { along, arrow, rings, sign, turn, way } from './marks.js';
import { KEEP_OFF, keepOff } from './regions.js';
import { g, path, put, round, s } from './svg.js';
import { ball, fist, palm, ROLLED, thumb, tips, underRoller } from './tools.js';

/** @import { Layer, Line, Point, Region, Step, Stroke } from './types.js' */

/** @param {Point} p @param {...Layer} children */
const at = (p, ...children) => put(p, 0, 1, ...children);
/** @param {Region} region */
const middle = (region) => region.points[0];
/** How what lies across a way is turned. @param {Line} line */
export const acrossOf = (line) => ((angleAt(line, 0.5) + 360) % 180) - 90;
/** A way that is seen on both sides of a ball, however short it is. @param {Line} line @returns {Line} */
function past(line) {
  const [[x1, y1], [x2, y2]] = [line[0], line[40]];
  const more = Math.max(0, 27 - distance(line[0], line[40]) / 2) / distance(line[0], line[40]);
  const [x, y] = [(x2 - x1) * more, (y2 - y1) * more];
  return [[x1 - x, y1 - y], ...line, [x2 + x, y2 + y]];
}
/** Where the areas that a step keeps off are nearest. @param {Point} p @param {Step} step */
const nearestOff = (p, step) =>
  keepOff(step).map((name) => {
    const { x, y } = KEEP_OFF[name];
    return /** @type {Point} */ ([x, y].map(([least, most], k) => Math.min(most, Math.max(least, p[k]))));
  });
/** Two arrows that press together what lies between them. @param {number} from @param {number} to */
const together = (from, to) =>
  [-1, 1].map((k) =>
    arrow(
      [from, (from + to) / 2, to].map((x) => /** @type {Point} */ ([k * x, 0])),
      { size: 7 },
    ),
  );

const ROCKING = ['pelvic-tilts', 'cat-camel'];

/** @type {Record<string, (work: Stroke) => Layer>} */
export const STROKES = {
  /** One long stroke, hand flat, from end to end. */
  effleurage(work) {
    // nobody's own hands come up to their shoulder blades
    const run = isOwn(work.setting) && work.step.region === 'whole-back' ? part(work.line, 0, 0.2) : work.line;
    return [
      path('trail', smooth(resample(run, 9))),
      arrow(part(run, 0.04, 1, 9)),
      along(run, 'glide', 7, reach(work, palm, spot(run, 0.5))),
    ];
  },

  /** Squeeze and lift, hand to hand; on one's own low back and pelvis a loose fist that circles. */
  kneading(work) {
    const p = spot(work.line, 0.5),
      own = isOwn(work.setting);
    if (own && ['lumbar-paraspinals', 'sacrum'].includes(work.step.region ?? '')) {
      const on = spot(work.line, 0.4);
      return at(on, g('moves circling slow', reach(work, fist, on)), turn(work.both ? 18 : 26));
    }
    const turned = acrossOf(work.line);
    const hands = own || work.both ? [false] : [false, true];
    // two hands beside each other stay beside the spine
    const x0 = Math.min(p[0], 168);
    return [
      put(p, turned, 1, path('ridge', 'M0 -24C-10 -12 -10 12 0 24C10 12 10 -12 0 -24Z')),
      hands.map((other) => {
        const x = hands.length > 1 ? x0 + (other ? 19 : -19) : p[0];
        return at([x, p[1] + 2], g(`moves squeeze${other ? ' other' : ''}`, reach(work, palm, p, other)));
      }),
      put(hands.length > 1 ? [x0, p[1]] : p, turned, 1, together(38, 28)),
    ];
  },
  /** Fingertips stay on the skin and move what is under it. */
  friction: (work) =>
    at(
      middle(work.region),
      g('moves circling', reach(work, tips, middle(work.region))),
      turn((work.region.hand ?? 1) * 19),
    ),

  /** Straight in, and hold. */
  'trigger-point-pressure'(work) {
    const p = middle(work.region);
    return [
      rings(p, nearestOff(p, work.step), 19, 28),
      at(p, g('moves press', work.step.tool === 'ball' ? ball(13) : reach(work, pressing(work), p))),
    ];
  },
  /** Flat palms sink, take up the slack and wait: two on one side, or one on each. */
  'myofascial-release'(work) {
    const on = work.both || isOwn(work.setting) ? [0.5] : [0.85, 0.15],
      angle = angleAt(work.line, 0.5);
    return [
      put(
        spot(work.line, 0.5),
        angle,
        1,
        path('strain', 'M-16 -7H16M-20 0H20M-16 7H16'),
        [-1, 1].map((k) => arrow([50, 57, 64].map((x) => /** @type {Point} */ ([k * x, 0])))),
      ),
      on.map((t, k) => {
        const p = spot(work.line, t);
        return at(p, g(`moves lean${k ? ' other' : ''}`, reach(work, palm, p, k > 0)));
      }),
    ];
  },
  /** A fold of skin between thumbs and fingers, rolled along like a slow wave. */
  'skin-rolling'(work) {
    const run = part(work.line, 0, 0.8),
      fold = spot(run, 0.5),
      across = angleAt(work.line, 0.5) + 90;
    const wave = [
      put(
        [0, 0],
        across,
        1,
        path('crest', 'M-22 3C-13 -12 13 -12 22 3C11 8 -11 8 -22 3Z'),
        path('crestline', 'M-22 3C-13 -12 13 -12 22 3M-15 2C-8 -6 8 -6 15 2'),
      ),
      (work.both ? [false] : [false, true]).map((other) =>
        at([other ? 12 : -12, 9], reach({ ...work, both: true }, thumb, fold, other)),
      ),
    ];
    return [arrow(part(work.line, 0.55, 1)), along(run, 'glide', 8, wave)];
  },

  /** Named points: build, hold, let go. */
  acupressure(work) {
    const press = pressing(work);
    return work.region.points.map((p, k) =>
      at(
        p,
        s('circle', { class: 'moves build', r: 8 }),
        k === 0 && reach(work, press, p),
        press !== palm && sign('cross', 'M-13 0H-8M13 0H8M0 -13V-8M0 13V8'),
      ),
    );
  },
  /** Cupped hands in turn, on muscle only. */
  tapotement(work) {
    const spots =
      work.both || isOwn(work.setting)
        ? [middle(work.region)]
        : [0.15, 0.85].map((t) => spot(sample(work.region.way), t));
    return spots.map((p, k) =>
      at(
        p,
        g(`moves tap t${k}`, reach(work, palm, p, k > 0)),
        sign('bounce', 'M-17 -20C-15 -27 -7 -27 -5 -20M5 -20C7 -27 15 -27 17 -20'),
      ),
    );
  },
  /** A warm stone under the fingers of who gives, always moving. */
  'warm-stone-glide': (work) => [
    path('trail', smooth(resample(work.line, 9))),
    way(work.line),
    along(
      work.line,
      'shuttle',
      9,
      ROLLED.stone(),
      !isOwn(work.setting) && put([-4, 9], 0, 1, reach(work, tips, spot(work.line, 0.5))),
    ),
  ],

  /** The body passes over a roller, which on one side ends before the spine. */
  'foam-rolling'({ line, both }) {
    const run = part(line, 0.1, 0.9);
    return [
      way(line),
      both && mirror(way(line)),
      along(
        run.map((point) => underRoller(point, both)),
        'shuttle',
        6,
        ROLLED.roller(both),
      ),
    ];
  },
  /** A small slow way over the muscle, never the spine. */
  'ball-roll': ({ line }) => [way(past(line)), along(part(line, 0.14, 0.86), 'shuttle', 6, ROLLED.ball())],

  /** An angled bar, so that one side only is loaded. */
  'stick-rolling': ({ line }) => [way(line), along(part(line, 0.15, 0.85), 'shuttle', 6, ROLLED.stick(acrossOf(line)))],
  /** Drawn out along the fibres: to where, one arrow says. What rocks goes there and back, knees go to each side, shoulders round. */
  stretch({ line: down, step: { exercise = '', region } }) {
    if (exercise === 'shoulder-rolls') return at(spot(down, 0.7), turn(20));
    if (exercise === 'knee-rolls')
      return arrow(
        [186, 170, 148].map((x) => [x, 380]),
        { size: 12, name: 'bold' },
      );
    if (ROCKING.includes(exercise)) return way(down);
    // the head moves, not the shoulder
    const line = region === 'upper-trapezius' ? down.toReversed() : down;
    const [[x1, y1], [x2, y2]] = [line[0], line[40]];
    const from = { '--x0': `${round((x1 - x2) / 6)}px`, '--y0': `${round((y1 - y2) / 6)}px` };
    return s('g', { class: 'moves pull', ...from }, arrow(part(line, 0.1, 1), { size: 12, name: 'bold' }));
  },
};
