/** A person from the front, on the canvas of `body.js`. */
import { CUT, HEAD } from './anatomy.js';
import { half, state, twice } from './body.js';
import { g, path, put, s } from './svg.js';

/** @import { Arms } from './arms.js' */
/** @import { View } from './body.js' */
/** @import { Work } from './types.js' */

/** @type {View} */
const CHEST = {
  shades: [
    'M197 172C178 166 150 165 118 172C148 170 176 174 195 182Z',
    'M168 102C173 117 184 128 196 150C186 140 175 130 166.500 119Z',
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
/** Half of the door frame and of the wall around it: it stands between us and the forearms that lie on its far side. */
const DOORWAY = [
  s('rect', { class: 'glass', x: -900, y: -900, width: 914, height: 2000 }),
  s('rect', { class: 'glass', x: 0, y: -900, width: 201, height: 854 }),
  g('wood', path('', 'M14 1100V-46H201V-28H42V1100Z')),
];
/** Open where it goes on into the upper arm. */
const FOREARM = path(
  'body silhouette',
  'M24 206C22 176 28 136 37 108C36 84 38 62 49 57C58 55 62 63 62 73C62 87 60 98 59 108C60 136 63 158 70 174',
);
/** Four fingers around the edge of the frame. */
const GRIP = g(
  'hand',
  [28, 23, 24, 29].map((x, k) => path('flesh', `M54 ${59 + k * 12}H${x}a6 6 0 0 0 0 12H${k > 2 ? 50 : 54}`)),
);

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
  if (arms === 'raised')
    return [front(work, cut, arms), twice((side) => [g(state(work, side), FOREARM), DOORWAY, GRIP])];
  return work === 'both' ? front(work, cut) : mirrored(work, cut);
}
