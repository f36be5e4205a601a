/** A person from the front, on the canvas of `body.js`. */
import { CUT, HEAD } from './anatomy.js';
import { half, state, twice } from './body.js';
import { g, path, put, s } from './svg.js';
import { palm } from './tools.js';

/** @import { Arms } from './arms.js' */
/** @import { View } from './body.js' */
/** @import { Work } from './types.js' */

/** @type {View} */
const CHEST = {
  shades: [
    'M197 172C178 166 150 165 118 172C148 170 176 174 195 182Z',
    'M165 100C172 116 184 128 196 150C186 140 172 130 164 122Z',
  ],
  line: 'M200.600 188C199 206 198 226 198 250C198.400 256 199.400 260 200.600 262Z',
};
const JAW_SHADE = 'M200.600 114C188 114 177 109 168 98C176 116 188 126 200.600 127Z';

/** Where one sees oneself, left stays left. A nested drawing clips without an id. */
const GLASS = { x: 66, y: -46, width: 268, height: 344 };
/** @param {Work} work @param {string} cut */
function mirrored(work, cut) {
  const { x, y, width, height } = GLASS;
  return [
    s(
      'svg',
      { ...GLASS, viewBox: `${x} ${y} ${width} ${height}` },
      s('rect', { class: 'glass', ...GLASS }),
      front(work, cut),
    ),
    s('rect', { class: 'mirror', ...GLASS, rx: 5 }),
  ];
}
/** Half of the door frame, of the wall around it, and a forearm on it. */
const DOORWAY = [
  s('rect', { class: 'glass', x: -900, y: -900, width: 920, height: 2000 }),
  s('rect', { class: 'glass', x: 18, y: -900, width: 183, height: 858 }),
  g('wood', path('', 'M18 1100V-46H201V-28H40V1100Z')),
];
const FOREARM = put([46, 62], -91, 1.1, s('g', { transform: 'scale(1 -1)' }, palm({ elbow: 126 })));

/** A person from the front. @param {Work} work @param {string} cut @param {Arms} [arms] */
function front(work, cut, arms = 'hanging') {
  const { skin } = HEAD.front,
    hair = (CUT[cut] ?? CUT.short).front;
  return [
    twice((side) => [half(side, work, CHEST, arms), g(state(work, side), path('shade', JAW_SHADE))]),
    g(
      'on',
      put(
        [200, 62],
        0,
        1.2,
        path('body silhouette', skin),
        g(cut === 'scarf' ? 'hair scarf' : 'hair', hair && path('lock', hair)),
      ),
    ),
  ];
}
/** The chest: in the doorway in which it is stretched, in a mirror where one side of it is meant, or as it is.
    @param {Work} work @param {string} cut @param {Arms} arms */
export function chest(work, cut, arms) {
  if (arms === 'raised') return [twice(() => DOORWAY), front(work, cut, arms), twice(() => FOREARM)];
  return work === 'both' ? front(work, cut) : mirrored(work, cut);
}
