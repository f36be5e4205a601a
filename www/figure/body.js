/** A person from behind: canvas 400 x 560, spine at x = 200, the left half drawn once.
    Cut paper: a shape, its shade, no outline. A half is worked (clay) or rests (paper). */
import { g, path, s } from './svg.js';

/** @import { Arms } from './arms.js' */
/** @import { Half, Layer, Work } from './types.js' */
/** @typedef {{ ear?: string, shades: string[], line: string }} View what tells a back from a chest */
/** @typedef {{ shape: string, shine: string, skull?: string, over?: string, line?: string, cloth?: boolean }} Hair */

/* From the neck to the shoulder; the arm, down to the armpit; the flank. Open along the spine, where an outline has no place. */
const NECK = 'M200.600 70L168 70C168.500 100 167 115 164.500 125C161 136 154 143 142 149C127 156.500 113 159 102 167';
const OUTER =
  'C87 177 79 192 77 212C75 234 76 250 73 270C69 298 64 320 60 344C54 376 45 412 36 450C31 474 27 492 24 506C18 520 12 540 10 560C9 574 12 588 18 596L44 596';
const INNER =
  'C50 582 52 566 50 550C49 536 47 524 48 514C57 474 69 434 79 400C87 374 93 354 96 338C98 329 102 324 107 321';
/** @type {Record<Arms, string>} */
const LIMB = {
  near: OUTER,
  hanging: OUTER + INNER,
  akimbo: 'C86 178 74 200 64 226C52 258 37 290 24 322C14 346 22 368 42 368C56 368 63 354 69 341C82 312 98 286 109 258',
  raised: 'C84 171 62 175 44 182C26 190 26 214 42 220C64 226 92 236 109 258',
};
/** Whether the inner side of an arm lies along the body. @param {Arms} arms */
const hangs = (arms) => arms === 'hanging' || arms === 'near';
/** From the armpit on, which a hanging arm closes farther down. @param {Arms} arms */
const rib = (arms) =>
  hangs(arms)
    ? 'C113 324 117 331 119.500 341C121 348 121.500 355 121 362'
    : 'C112 278 114 298 118 320C121 336 122 348 121 362';
const FLANK = 'C119 386 111 404 107 428C103 450 101 468 101 488C101 520 105 560 109 600L200.600 600';
const EAR = 'M157 56C150 51 145.500 56 146.500 65C147.500 75 151 83 158 83Z';
const SKULL =
  'M200.600 -4C173.500 -4 155.500 13 155 44C154.800 63 157.500 79 162 91C165.500 100.500 172 110 200.600 112';
const ARM =
  'M109 258C107 280 106 300 107 321C102 324 98 329 96 338C93 354 87 374 79 400C69 434 57 474 48 514C47 524 49 536 50 550C51 562 50 574 47 586' +
  'C46 560 41 530 41 512C48 472 59 434 69 400C79 370 86 344 90 318C94 290 99 268 106 246C112 226 114 210 113 196C118 214 117 238 109 258Z';
const SIDE =
  'C119 386 111 404 107 428C103 450 101 468 101 488C101 520 105 560 109 600L120 600' +
  'C115 566 112 524 113 490C114 466 119 444 126 420C133 398 136 378 133 354C129 326 118 296 109 258Z';
const NAPE =
  'M200.600 115.500C196 115.500 192 114.500 188 112.500C184 110.500 181 112.500 176.500 110.500C170 107.500 165.500 100.500 162 91L166 100C171 115 184 125 200.600 125Z';
/** @type {View} */
const BACK = {
  ear: EAR,
  shades: [
    'M167 184C158 206 154 232 159 254C160 264 153 267 145 263C135 258 127 248 121 236C128 252 138 268 150 273C163 276 167 264 165 250C161 228 160 206 167 184Z',
    'M168 190C150 187 128 178 108 166C128 174 150 181 170 185Z',
    'M178 428C174 431 173 437 177 441C181 438 182 432 178 428Z',
    NAPE,
  ],
  line: 'M200.600 142C197.600 186 195.600 240 195.400 290C195.400 340 197 388 200.600 432Z',
};
const SHORTS =
  'M200.600 462C170 462 138 459 103.500 452C101.500 468 101 478 101 488C101 520 105 560 109 600L200.600 600Z';
const SHORTS_SHADE =
  'M200.600 470C198.400 500 197.600 540 197.600 600L200.600 600ZM103.500 452C138 459 170 462 200.600 462L200.600 467C170 467 138 464 102.600 457Z';
/** Hair from behind, somewhat over the middle, so that no seam is seen, by cut: [shape, shine] of the left half; whole ones are drawn once and not mirrored. */
const SHINE =
  'M170 30C164 44 163.500 62 169 80C166 62 166.500 46 170 30ZM181 14C174 22 170.500 30 169.500 38C173 30 177 22 181 14Z';
const NECKLINE =
  'C165.500 100.500 170 107.500 176.500 110.500C181 112.500 184 110.500 188 112.500C192 114.500 196 115.500 200.600 115.500';
const CROWN = 'M200.600 -4C173.500 -4 155.500 13 155 44C154.800 63 157.500 79 162 91';
/** @type {Record<string, Hair>} */
export const HAIR = {
  short: { shape: CROWN + NECKLINE, shine: SHINE },
  bald: { shape: '', skull: SKULL, shine: '' },
  bun: {
    shape: `${CROWN}C168 99 182 106 200.600 107`,
    shine: SHINE,
    over: 'M200.600 -18C182 -19 172 -6 174 8C176 22 188 28 200.600 28',
    line: 'M200.600 28C192 28 184 25 179 19C186 23 193 24 200.600 24Z',
  },
  long: {
    shape:
      'M200.600 -4C172 -4 153 13 151 46C149 74 146 104 150 132C153 148 166 158 180 160C188 161 196 160 200.600 160',
    shine: 'M168 26C160 50 158 92 164 136C162 96 163 56 168 26ZM183 40C178 70 178 110 183 148C182 110 181 72 183 40Z',
  },
  curls: {
    shape:
      'M200.600 -16C188 -18 178 -14 172 -7C160 -6 150 3 149 15C139 22 136 35 140 46C134 56 136 70 144 77C144 89 152 98 162 99C166 108 178 113 187 110C191 114 196 115 200.600 114',
    shine: 'M172 18C164 26 160 38 162 50C163 38 166 27 172 18ZM160 62C160 72 164 80 170 84C166 78 163 70 160 62Z',
  },
  scarf: {
    shape: 'M200.600 -6C171 -6 152 14 152 46C152 72 157 88 157 102C157 116 148 128 132 142C152 152 178 156 200.600 156',
    shine:
      'M200.600 70C186 84 172 98 160 118C174 106 188 98 200.600 94ZM200.600 112C186 118 172 126 158 140C172 134 186 130 200.600 128Z',
    cloth: true,
  },
};

/** @param {...Layer} children */
export const mirror = (...children) => s('g', { transform: 'matrix(-1 0 0 1 400 0)' }, ...children);
/** Both halves of something drawn for the left. @param {(half: Half) => Layer} draw */
export const twice = (draw) => [draw('left'), mirror(draw('right'))];

/** Which half is worked. @param {Work} work @param {Half} side */
export const state = (work, side) => (work === 'both' || work === side ? 'on' : 'off');

/** One half of a person. @param {Half} side @param {Work} work @param {View} view @param {Arms} arms of what is worked @param {Arms} [others] */
export function half(side, work, view, arms, others = 'hanging') {
  const held = state(work, side) === 'on' ? arms : others;
  return g(
    `half ${side} ${state(work, side)}`,
    view.ear && path('body silhouette', view.ear),
    path('body silhouette', NECK + LIMB[held] + (held === 'near' ? 'L200.600 596' : rib(held) + FLANK)),
    path('shade', `M109 258${hangs(held) ? 'C107 280 106 300 107 321' : ''}${rib(held)}${SIDE}`),
    hangs(held) && path('shade', ARM),
    held === 'near' && path('shade', `M44 596${INNER}${rib(held)}${FLANK}`),
    view.shades.map((d) => path('shade', d)),
    path('deep', view.line),
    path('cloth', SHORTS),
    path('fold', SHORTS_SHADE),
  );
}

/** @param {Hair} hair @param {Half} side */
const hairBehind = ({ shape, shine, skull, over, line, cloth }, side) =>
  g(
    cloth ? 'hair scarf' : 'hair',
    skull && path(`bare ${side} silhouette`, skull),
    shape && path('lock', shape),
    shine && path('shine', shine),
    over && path('lock', over),
    line && path('shine', line),
  );

/** The back, with its worked half. @param {Work} work @param {string} cut @param {Arms} [arms] @param {Arms} [others] */
export const back = (work, cut, arms = 'hanging', others = 'hanging') => [
  twice((side) => half(side, work, BACK, arms, others)),
  twice((side) => g(state(work, side), hairBehind(HAIR[cut] ?? HAIR.short, side))),
];
