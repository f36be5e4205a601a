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
const FRAME = path('', 'M2 1100V-46H201V-28H62V1100Z');
/** Half of the door frame, and of the wall around it. */
const DOORWAY = [
  s('rect', { class: 'glass', x: -900, y: -900, width: 902, height: 2000 }),
  s('rect', { class: 'glass', x: 0, y: -900, width: 201, height: 854 }),
  g('wood', FRAME),
];
/** A forearm on its far side, up to the fingertips: open where it goes on into the upper arm. */
const FOREARM = g(
  'hand',
  path(
    'arm',
    'M62 225C54 223 47 221.500 42 220C27 216 19 207 18 194C16 176 15 160 16 146C16.500 134 18 126 18 119C15 112 13 104 13 96V64a3.750 3.750 0 0 1 7.500 0V56a3.750 3.750 0 0 1 7.500 0V52a3.750 3.750 0 0 1 7.500 0V57a3.750 3.750 0 0 1 7.500 0V88C46 84 48 79 50 75C53 70 59 73 58 79C56 92 50 104 43 112C40.500 117 40 123 41 130C44 142 47 154 48 165C49 173 54 178 62 177',
  ),
  path('crease', 'M20.500 64V88M28 56V89M35.500 57V88'),
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
        path('body silhouette face', skin),
        g(cut === 'scarf' ? 'hair scarf' : 'hair', hair && path('lock', hair)),
      ),
    ),
  ];
}
/** The chest: in the doorway in which it is stretched, in a mirror where one side of it is meant, or as it is.
    @param {Work} work @param {string} cut @param {Arms} arms */
export function chest(work, cut, arms) {
  if (arms === 'raised')
    return [
      twice(() => DOORWAY),
      front(work, cut, arms),
      twice((side) => [g(state(work, side), FOREARM), g('wood thin', FRAME)]),
    ];
  return work === 'both' ? front(work, cut) : mirrored(work, cut);
}
