/** Hands and tools from above, contact at the origin, fingers towards +x. Pale, with an ink line: whatever touches you. */
import { sign } from './marks.js';
import { dot, g, path, put, s } from './svg.js';

/** @param {string} d */
const lines = (d) => path('crease', d);

export const palm = () =>
  g(
    'hand',
    path(
      'flesh',
      'M-30 -12C-24 -14 -20 -16 -16 -18C-11 -21 -5 -26 3 -29C9 -31 14 -27 11 -23C7 -19 1 -18 -1 -15C8 -15 20 -15.500 30 -14.500C37.500 -14 37.500 -7 31.500 -6.500' +
        'C34 -6.600 36 -6.300 38 -6.200C44.500 -5.700 44.500 1.300 38 1.700L35 1.900C43.500 2.400 43.500 9 37 9.400L28 9.600C32 10.400 33 16 27 16.700C8 18.600 -14 18 -30 12Z',
    ),
    lines(
      'M31 -6.500C24 -6.900 17 -6.600 11 -6M35 1.900C27 1.900 19 1.800 11 1.800M28 9.600C22 9.200 16 9.300 11 9.200',
    ),
  );
/** Fingertips: the same hand, its contact under the tips. */
export const tips = () => put([-31, 1], 0, 1, palm());
export const thumb = () =>
  g(
    'hand',
    path(
      'flesh',
      'M-66 -9C-60 -11 -55 -14 -50 -17C-42 -20 -32 -19 -25 -15C-18 -11 -15 -6 -16 0C-15 6 -18 11 -22 13C-27 20 -39 22.500 -48 19C-55 16 -60 15 -66 15Z',
    ),
    path(
      'flesh',
      'M-44 -10C-36 -11 -27 -8.500 -18 -7C-12 -6.200 -6 -6.200 -1 -5.600C7 -4.500 7 4.500 -1 5.600C-10 7 -20 6.500 -28 6C-34 5.500 -40 4.500 -46 2C-50 -2 -49 -8 -44 -10Z',
    ),
    lines('M-2 -2.600C1 -1.600 1 1.600 -2 2.600'),
  );
export const fist = () =>
  g(
    'hand',
    path(
      'flesh',
      'M-36 -10C-29 -12 -23 -15 -18 -17C-9 -20 2 -20 7 -15.500C11.500 -12 11.500 -8.500 9.500 -6.500C14 -5 14 1.500 11 2.800C14 5 13 10.500 10 11.200C10.500 15.500 7 19 1 19.500C-8 20 -18 18 -25 14C-29 12.500 -32 12 -36 12Z',
    ),
    lines(
      'M9.500 -6.500C5 -6.800 1 -6.500 -3 -5.800M11 2.800C6 2.400 2 2.400 -3 2.600M10 11.200C5 11 1 10.600 -3 10M-20 -15C-15 -10 -9 -8.500 -3 -10',
    ),
  );
/** Thumb against fingers, what they hold between them at the origin. @param {string} name */
export const grip = (name) =>
  g(
    'hand',
    g(
      `close fingers ${name}`,
      path(
        'flesh',
        'M-44 2C-40 0 -34 0 -30 1C-22 4 -14 8 -6 8.500C2 8.500 10 8 17 8.500C24 9 25.500 15 21 16C28.500 16.500 29.500 22.500 25 23C30 23.500 29.500 29 24 29.600C22 30 20 30 18 30C20 32 18 36.500 12 37C-4 38.500 -20 37 -32 33C-37 31.500 -41 31 -44 31Z',
      ),
      lines('M21 16C14 15.400 7 15.400 0 15.700M25 23C17 22.400 9 22.400 1 22.600M18 30C12 29.500 7 29.400 2 29.200'),
    ),
    g(
      `close thumb ${name}`,
      path(
        'flesh',
        'M-44 4C-38 -7 -28 -17 -13 -18.500C0 -19.500 10 -18.500 17 -15.500C23 -11 20 -5.500 13 -6C4 -6.500 -5 -5 -11 -1C-15 3 -18 8 -20 14C-26 18 -38 16 -44 4Z',
      ),
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

/** A tool by its id, for steps that only hold or fetch it. @type {Record<string, () => import('./types.js').Layer>} */
export const TOOLS = {
  hands: () => [
    put([-22, 6], -84, 0.62, s('g', { transform: 'scale(1 -1)' }, palm())),
    put([22, 6], -96, 0.62, palm()),
  ],
  ball: () => ball(22),
  'foam-roller': () => roller(62, 19),
  'massage-stick': () => stick(),
  'warm-pack': () => [pack(), heat(-32)],
  'warm-stones': () => [put([-15, 8], 0, 1, stone()), put([16, -4], 0, 0.8, stone()), put([0, 0], 0, 1, heat(-22))],
  'plain-oil': () => bottle('plain-oil'),
  'scented-oil': () => bottle('scented-oil'),
};
