/** Hands and tools from above, contact at the origin, fingers towards +x, with a line around each: whatever touches you. */
import { sign } from './marks.js';
import { dot, g, path, put, round, s } from './svg.js';

/** @param {string} d */
const lines = (d) => path('crease', d);

/**
 * The arm that a hand is on. Without an elbow the wrist bends away over an edge; with one, so far from what the hand
 * touches, there is a forearm, and beyond it a sleeve that leaves the picture.
 * @typedef {{ elbow?: number, sleeve?: boolean }} Arm
 */
/** @param {[x: number, top: number, bottom: number]} wrist @param {string} outline from its top to its bottom @param {Arm} [arm] */
function flesh([x, top, bottom], outline, { elbow, sleeve } = {}) {
  const joint = (/** @type {number} */ at, /** @type {number} */ more) =>
    `C${round(at - 16 - more)} ${bottom + more} ${round(at - 16 - more)} ${top - more} ${round(at)} ${top - more}`;
  if (!elbow) return path('flesh', `M${x} ${top}${outline}${joint(x, 0)}Z`);
  const [near, far] = [0.3, 0.6].map((share) => round(x - (elbow + x) * share));
  return [
    path(
      'flesh',
      `M${x} ${top}${outline}C${near} ${bottom + 2} ${far} ${bottom + 10} ${round(-elbow)} ${bottom + 9}${joint(-elbow, 9)}` +
        `C${far} ${top - 10} ${near} ${top - 2} ${x} ${top}Z`,
    ),
    sleeve &&
      path(
        'sleeve',
        `M-1040 ${top - 20}L${-elbow} ${top - 14}C${5 - elbow} ${top} ${5 - elbow} ${bottom} ${-elbow} ${bottom + 14}L-1040 ${bottom + 20}Z`,
      ),
  ];
}

/** @typedef {(arm?: Arm) => import('./types.js').Tree} Hand */
/** @type {Hand} */
export const palm = (arm) =>
  g(
    'hand',
    flesh(
      [-30, -12, 12],
      'C-24 -14 -20 -16 -16 -18C-11 -21 -5 -26 3 -29C9 -31 14 -27 11 -23C7 -19 1 -18 -1 -15C8 -15 20 -15.500 30 -14.500C37.500 -14 37.500 -7 31.500 -6.500' +
        'C34 -6.600 36 -6.300 38 -6.200C44.500 -5.700 44.500 1.300 38 1.700L35 1.900C43.500 2.400 43.500 9 37 9.400L28 9.600C32 10.400 33 16 27 16.700C8 18.600 -14 18 -30 12',
      arm,
    ),
    lines(
      'M31 -6.500C24 -6.900 17 -6.600 11 -6M35 1.900C27 1.900 19 1.800 11 1.800M28 9.600C22 9.200 16 9.300 11 9.200',
    ),
  );
/** Fingertips: the same hand, its contact under the tips. @type {Hand} */
export const tips = (arm) => put([-31, 1], 0, 1, palm(arm));
/** @type {Hand} */
export const thumb = (arm) =>
  g(
    'hand',
    flesh(
      [-66, -9, 15],
      'C-60 -11 -55 -14 -50 -17C-42 -20 -32 -19 -25 -15C-18 -11 -15 -6 -16 0C-15 6 -18 11 -22 13C-27 20 -39 22.500 -48 19C-55 16 -60 15 -66 15',
      arm,
    ),
    path(
      'flesh',
      'M-44 -10C-36 -11 -27 -8.500 -18 -7C-12 -6.200 -6 -6.200 -1 -5.600C7 -4.500 7 4.500 -1 5.600C-10 7 -20 6.500 -28 6C-34 5.500 -40 4.500 -46 2C-50 -2 -49 -8 -44 -10Z',
    ),
    lines('M-2 -2.600C1 -1.600 1 1.600 -2 2.600'),
  );
/** @type {Hand} */
export const fist = (arm) =>
  g(
    'hand',
    flesh(
      [-36, -10, 12],
      'C-29 -12 -23 -15 -18 -17C-9 -20 2 -20 7 -15.500C11.500 -12 11.500 -8.500 9.500 -6.500C14 -5 14 1.500 11 2.800C14 5 13 10.500 10 11.200C10.500 15.500 7 19 1 19.500C-8 20 -18 18 -25 14C-29 12.500 -32 12 -36 12',
      arm,
    ),
    lines(
      'M9.500 -6.500C5 -6.800 1 -6.500 -3 -5.800M11 2.800C6 2.400 2 2.400 -3 2.600M10 11.200C5 11 1 10.600 -3 10M-20 -15C-15 -10 -9 -8.500 -3 -10',
    ),
  );

export const ball = (r = 14) =>
  g(
    'tool',
    dot('solid', [0, 0], r),
    path(
      'seam',
      [-1, 1]
        .map(
          (k) =>
            `M${k * r * 0.82} ${-r * 0.56}C${k * r * 0.2} ${-r * 0.3} ${k * r * 0.2} ${r * 0.3} ${k * r * 0.82} ${r * 0.56}`,
        )
        .join(''),
    ),
  );
/** @param {number} half */
export const roller = (half, r = 15) =>
  g(
    'tool',
    s('rect', { class: 'solid', x: -half, y: -r, width: 2 * half, height: 2 * r, rx: 5 }),
    path('seam', `M${-half + 9} ${-r}V${r}M${half - 9} ${-r}V${r}M${-half + 20} 0H${half - 20}`),
  );
export const stick = () =>
  g(
    'tool',
    s('rect', { class: 'grip', x: -70, y: -3.5, width: 140, height: 7, rx: 3.5 }),
    [-33, -20, -6.6, 6.6, 20, 33].map((x) =>
      s('rect', { class: 'solid', x: x - 6.2, y: -7.5, width: 12.4, height: 15, rx: 4 }),
    ),
  );
export const stone = () =>
  g(
    'tool',
    path('stone', 'M-21 3C-22 -9 -8 -14 4 -13C16 -12 23 -5 21 3C19 11 9 14 -3 14C-13 14 -20 11 -21 3Z'),
    path('glint', 'M-13 -2C-10 -7 -2 -8.500 5 -8'),
  );
export const pack = () =>
  g(
    'tool',
    s('rect', { class: 'solid', x: -46, y: -26, width: 92, height: 52, rx: 9 }),
    path('seam', 'M-15 -26V26M15 -26V26M-46 0H46'),
  );
/** @param {string} drop */
export const bottle = (drop) =>
  g(
    'tool',
    path(
      'solid',
      'M-7 -34H7V-24C16 -20 19 -14 19 -6V26C19 31 16 34 11 34H-11C-16 34 -19 31 -19 26V-6C-19 -14 -16 -20 -7 -24Z',
    ),
    path('seam', 'M-9 -24H9'),
    drop === 'scented-oil'
      ? path('seam', 'M0 22V-4M0 8C-8 8 -11 3 -11 -3C-4 -3 0 2 0 8ZM0 14C8 14 11 9 11 3C4 3 0 8 0 14Z')
      : path('seam', 'M0 -6C-6 3 -9 8 -9 13C-9 24 9 24 9 13C9 8 6 3 0 -6Z'),
  );
/** Warmth that rises from something. @param {number} y */
export const heat = (y) =>
  g(
    'heat',
    [-14, 0, 14].map((x, k) => sign(`wave w${k}`, `M${x} ${y}C${x - 6} ${y - 6} ${x + 6} ${y - 10} ${x} ${y - 17}`)),
  );

/** A tool as it is rolled, as large as it is beside a body. */
export const ROLLED = {
  ball: () => ball(13.5),
  /** On one side it ends before the spine. @param {boolean} both */
  roller: (both) => (both ? roller(104, 15) : roller(42, 13)),
  /** Angled, so that one side only is loaded. @param {number} across */
  stick: (across) => put([0, 0], across - 14, 0.72, put([-34, 0], 0, 1, stick())),
  stone: () => put([0, 0], 0, 0.8, stone(), heat(-17)),
};
/** Where the middle of a roller comes to lie. @param {import('./types.js').Point} point @param {boolean} both @returns {import('./types.js').Point} */
export const underRoller = ([x, y], both) => [both ? 200 : Math.min(x, 154), y];

/** A tool by its id that is fetched and laid on no body: what is, `laid.js` has. @type {Record<string, () => import('./types.js').Layer>} */
export const TOOLS = {
  hands: () => [
    put([-22, 6], -84, 0.62, s('g', { transform: 'scale(1 -1)' }, palm())),
    put([22, 6], -96, 0.62, palm()),
  ],
  ball: () => put([4, -42], -90, 1.6, g('held', palm({ elbow: 200 }), put([2, 1], 0, 1, ball(14)))),
  'plain-oil': () => bottle('plain-oil'),
  'scented-oil': () => bottle('scented-oil'),
};
