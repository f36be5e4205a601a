/** What a person stands at, sits or lies on, and holds, seen from the side; heights upward as in poses. */
import { dot, g, path, put, s } from './svg.js';

/** @import { Layer } from './types.js' */

/** @param {string} name @param {number} x @param {number} y @param {number} width @param {number} height */
const bar = (name, x, y, width, height, rx = 1) =>
  s('rect', { class: name, x: Math.min(x, x + width), y: -y - height, width: Math.abs(width), height, rx });

/** @type {Record<string, (...sizes: any[]) => Layer>} */
export const FURNITURE = {
  /** A chair: x of the seat's middle; back -1 behind, 1 in front, 0 none. */
  chair: (x, back = -1, seat = 41) =>
    g(
      'wood',
      bar('', x - 20, 0, 3.5, seat),
      bar('', x + 16.5, 0, 3.5, seat),
      bar('', x - 22, seat, 44, 4, 2),
      back && bar('', x + back * 20 - 1.8, seat, 3.6, 50, 1.8),
    ),
  door: (half, top) =>
    g('wood', bar('', -half - 13, 0, 13, top), bar('', half, 0, 13, top), bar('', -half - 13, top, 2 * half + 26, 8)),
  stool: () => g('wood', bar('', -20, 30, 40, 12, 4)),
  pillow: (x, y, wide, high, angle = 0) =>
    put(
      [x, -y],
      -angle,
      1,
      s('rect', { class: 'pillow', x: -wide / 2, y: -high / 2, width: wide, height: high, rx: high / 2.2 }),
    ),
};
/** @param {number} x @param {number} height */
export const wall = (x, height) => bar('wall', x - 9, -1, 9, height);
/** @param {number} x1 @param {number} x2 */
export const mat = (x1, x2) => bar('mat', x1, -3, x2 - x1, 3, 1.5);
/** @param {number} x1 @param {number} x2 @param {number} y */
export const floor = (x1, x2, y) => path('floor', `M${x1} ${y}H${x2}`);

export const HELD = {
  ball: (r = 5) => g('thing', dot('solid', [0, 0], r)),
  'foam-roller': (r = 8) => g('thing', dot('solid', [0, 0], r), dot('hole', [0, 0], r * 0.42)),
  'massage-stick': (half = 28, angle = 0) =>
    g(
      'thing',
      put(
        [0, 0],
        -angle,
        1,
        bar('grip', -half, -1.4, 2 * half, 2.8, 1.4),
        bar('solid', -half + 9, -3, 2 * half - 18, 6, 2.4),
      ),
    ),
  'warm-pack': (high = 22, angle = 0) =>
    g('thing', put([0, 0], -angle, 1, bar('solid', -3.5, -high / 2, 7, high, 3.2))),
  'warm-stones': () =>
    g(
      'thing',
      path(
        'stone',
        'M-7 1.500C-7 -3 -2.500 -4 1 -4C5 -4 7.500 -2 7 1.500C6 4 3 4 -1 4C-4.500 4 -6.700 3.500 -7 1.500Z',
      ),
    ),
};
