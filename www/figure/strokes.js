/** What a hand or tool does over a region, drawn for the left half on the canvas of `body.js`.
    Each recipe gets the region, its way as points, the step, and whether both sides are worked at once. */
import { angleAt, part, resample, sample, smooth, spot } from './curve.js';
import { along, arrow, rings, sign, turn, way } from './marks.js';
import { g, path, put, s } from './svg.js';
import { ball, fist, grip, heat, palm, roller, stick, stone, thumb, tips } from './tools.js';

/** @import { Layer, Point, Region, Stroke } from './types.js' */

/** @param {Point} p @param {...Layer} children */
const at = (p, ...children) => put(p, 0, 1, ...children);
/** @param {Region} region */
const middle = (region) => region.points[0];
/** A hand as it comes: over the shoulder, or from outside and below; steeper where two hands must share the room. @param {Stroke} work @param {Layer} hand */
const reach = ({ region, both }, hand) =>
  s(
    'g',
    {
      transform: `rotate(${both ? -70 : (region.reach ?? -42)}) scale(${region.hand ?? 0.62})${both ? ' translate(-10 -6)' : ''}`,
    },
    hand,
  );

/** @type {Record<string, (work: Stroke) => Layer>} */
export const STROKES = {
  /** One long stroke, hand flat, from end to end. */
  effleurage: (work) => [
    path('trail', smooth(resample(work.line, 9))),
    arrow(part(work.line, 0.04, 1, 9)),
    along(work.line, 'glide', 7, reach(work, palm())),
  ],

  /** Squeeze and lift; on the low back and pelvis a loose fist that circles. */
  kneading(work) {
    const p = middle(work.region);
    if (['lumbar-paraspinals', 'sacrum'].includes(work.step.region ?? ''))
      return at(spot(work.line, 0.4), turn(work.both ? 18 : 26), g('moves circling slow', reach(work, fist())));
    const turned = ((angleAt(work.line, 0.5) + 360) % 180) - 90;
    return put(
      p,
      turned,
      1,
      path('ridge', 'M0 -24C-10 -12 -10 12 0 24C10 12 10 -12 0 -24Z'),
      put([-5, 3], -78, 0.66, grip('moves')),
      arrow(
        [
          [-36, -4],
          [-31, -4],
          [-26, -4],
        ],
        { size: 7 },
      ),
      arrow(
        [
          [36, -4],
          [31, -4],
          [26, -4],
        ],
        { size: 7 },
      ),
    );
  },
  /** Fingertips stay on the skin and move what is under it. */
  friction: (work) =>
    at(middle(work.region), turn((work.region.hand ?? 0.62) * 30), g('moves circling', reach(work, tips()))),

  /** Straight in, and hold. */
  'trigger-point-pressure'(work) {
    const p = middle(work.region);
    return [rings(p, 19, 28), at(p, g('moves press', work.step.tool === 'ball' ? ball(13) : reach(work, thumb())))];
  },
  /** Two flat palms sink, take up the slack and wait. */
  'myofascial-release'({ line }) {
    return put(
      spot(line, 0.5),
      angleAt(line, 0.5),
      1,
      path('strain', 'M-16 -7H16M-20 0H20M-16 7H16'),
      arrow([
        [50, 0],
        [57, 0],
        [64, 0],
      ]),
      arrow([
        [-50, 0],
        [-57, 0],
        [-64, 0],
      ]),
      put([25, 0], 0, 0.58, g('moves lean', palm())),
      put([-25, 0], 180, 0.58, g('moves lean', palm())),
    );
  },
  /** A fold of skin between thumbs and fingers, rolled along like a slow wave. */
  'skin-rolling'({ line }) {
    const wave = [
      path('crest', 'M-22 3C-13 -12 13 -12 22 3C11 8 -11 8 -22 3Z'),
      path('crestline', 'M-22 3C-13 -12 13 -12 22 3M-15 2C-8 -6 8 -6 15 2'),
      put([-11, 9], -68, 0.46, thumb()),
      put([11, 9], -112, 0.46, thumb()),
    ];
    return [
      arrow(part(line, 0.55, 1)),
      along(part(line, 0, 0.8), 'glide', 8, put([0, 0], angleAt(line, 0.5) + 90, 1, wave)),
    ];
  },
  /** Named points: build, hold, let go. */
  acupressure(work) {
    const press = work.step.region === 'sacrum' ? palm : thumb;
    return work.region.points.map((p, k) =>
      at(
        p,
        s('circle', { class: 'moves build', r: 8 }),
        sign('cross', 'M-13 0H-8M13 0H8M0 -13V-8M0 13V8'),
        k === 0 && reach(work, press()),
      ),
    );
  },
  /** Cupped hands in turn, on muscle only. */
  tapotement(work) {
    const spots = work.both ? [middle(work.region)] : [0.15, 0.85].map((t) => spot(sample(work.region.way), t));
    return spots.map((p, k) =>
      at(
        p,
        sign('bounce', 'M-17 -20C-15 -27 -7 -27 -5 -20M5 -20C7 -27 15 -27 17 -20'),
        g(`moves tap t${k}`, reach(work, palm())),
      ),
    );
  },
  /** A warm stone, always moving. */
  'warm-stone-glide': ({ line }) => [
    path('trail', smooth(resample(line, 9))),
    way(line),
    along(line, 'shuttle', 9, put([0, 0], 0, 0.8, stone(), heat(-17))),
  ],

  /** The body passes over a roller, which on one side ends before the spine. */
  'foam-rolling'({ line, both }) {
    const run = part(line, 0.1, 0.9);
    return [
      way(line),
      along(
        run.map(([x, y]) => /** @type {Point} */ ([both ? 200 : Math.min(x, 154), y])),
        'shuttle',
        6,
        roller(both ? 104 : 42, both ? 15 : 13),
      ),
    ];
  },
  /** A small slow way over the muscle, never the spine. */
  'ball-roll': ({ line }) => [way(line), along(part(line, 0.14, 0.86), 'shuttle', 6, ball(13.5))],

  /** An angled bar, so that one side only is loaded. */
  'stick-rolling'({ line }) {
    const across = ((angleAt(line, 0.5) + 360) % 180) - 90;
    return [
      way(line),
      along(part(line, 0.15, 0.85), 'shuttle', 6, put([0, 0], across - 14, 0.72, put([-34, 0], 0, 1, stick()))),
    ];
  },
  /** Drawn out from both ends, along the fibres. */
  stretch: ({ region, line }) => [
    path('moves flow', region.fibres),
    [part(line, 0.62, 1), part(line, 0, 0.38).reverse()].map((end) => arrow(end, { name: 'pull', size: 9 })),
  ],
};
