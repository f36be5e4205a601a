/** Where: the back, the region of a step lit on its side, the stroke over it. */
import { armsIn } from './arms.js';
import { back, mirror } from './body.js';
import { arch, BOX, breath, calm } from './breath.js';
import { chest } from './chest.js';
import { numbersIn, sample } from './curve.js';
import { inHand, laidIn } from './laid.js';
import { lit, look, onSide, sideOf } from './lit.js';
import { KEEP_OFF, keepOff, regionOf } from './regions.js';
import { RESTS } from './rests.js';
import { STROKES } from './strokes.js';
import { g, path, put, s } from './svg.js';
import { heat, pack, TOOLS } from './tools.js';

/** @import { Area, Layer, Look, Point, Region, Side, Step, Tree } from './types.js' */

/** @param {Region} region */
const fibres = (region) => path('fibres', region.fibres);

/** Diagonals across an area to keep off, so that no pattern, and so no id, is needed. @param {Area} area */
function hatch({ x: [x1, x2], y: [y1, y2] }) {
  let d = '';
  for (let c = x1 + y1 + 6; c < x2 + y2; c += 9) {
    const from = Math.min(x2, c - y1);
    const to = Math.max(x1, c - y2);
    d += `M${from} ${c - from}L${to} ${c - to}`;
  }
  return d;
}
/** @param {'spine' | 'kidneys'} name @returns {Layer} */
const off = (name) => {
  const area = KEEP_OFF[name],
    draw = () => g('off', path('area', area.shape), path('hatch', hatch(area)));
  return name === 'spine' ? draw() : [draw(), mirror(draw())];
};
/** @param {Step} step */
const offAreas = (step) => keepOff(step).map(off);

/** @param {Step} step @param {Region | undefined} region @param {string} [setting] @returns {Layer} */
function stroke(step, region, setting) {
  const { technique = '', tool = '' } = step;
  if (technique === 'set-up') return TOOLS[tool] && at([200, 226], s('g', { transform: 'scale(1.5)' }, TOOLS[tool]()));
  if (RESTS[technique]) {
    if (tool === 'warm-pack' && region) return at([200, sample(region.way, 3)[1][1]], pack(), heat(-32));
    return RESTS[technique]();
  }
  const recipe = STROKES[technique];
  if (!recipe || !region) return null;
  const side = sideOf(step);
  const draw = () => recipe({ region, step, both: side === 'both', setting, line: sample(region.way, 41) });
  // a roller lies across both sides at once
  return side === 'both' && technique === 'foam-rolling' ? draw() : onSide(side, (half) => g(half, draw()));
}
/** @param {Point} p @param {...Layer} children */
const at = (p, ...children) => put(p, 0, 1, ...children);

/** The boxes of the sizes. @param {string} size @param {Region | undefined} region @param {Side} side */
function boxOf(size, region, side) {
  if (size === 'thumb') return region ? thumbBox(region, side) : '70 -36 260 260';
  return region?.focus ?? '60 -14 280 300';
}
/** @param {Region} region @param {Side} side */
function thumbBox(region, side) {
  const ys = sample(region.way, 9).map((p) => p[1]);
  const xs = numbersIn(region.shape).filter((_, k) => k % 2 === 0);
  const wide = side === 'both' ? 2 * (200 - Math.min(...xs)) + 24 : 0;
  const high = Math.max(150, wide, Math.max(...ys) - Math.min(...ys) + 50);
  const x = { left: 160, right: 240, both: 200 }[side];
  const corner = [x - high / 2, (Math.min(...ys) + Math.max(...ys) - high) / 2];
  return [...corner, high, high].map(Math.round).join(' ');
}
/** Above the elbows an arm and the body are one shape: the tip of what is between them would be a thorn at the picture's edge. @param {Region} [region] @returns {import('./arms.js').Arms} */
function freeArms(region) {
  const [, top, , height] = numbersIn(region?.focus ?? BOX);
  return top + height < 400 ? 'near' : 'hanging';
}
/** size: "large" with the stroke that moves, unless it is `still`, or "thumb", still and small. @param {Step} step @param {Look} [look] @returns {Tree} */
export function where(step, { size = 'large', still, hair = 'short', setting, ...rest } = {}) {
  const region = regionOf(step),
    side = sideOf(step),
    laid = laidIn(step),
    seen = region ?? laid?.region,
    plain = size === 'thumb',
    rests = !region && ['breathing', 'rest', 'finish'].includes(step.technique ?? '');
  const work = region ? side : ['set-up', 'transition'].includes(step.technique ?? '') ? 'none' : 'both';
  // a small one shows no hands: the arms hang
  const free = freeArms(region ?? laid?.region);
  const held = plain ? 'hanging' : armsIn(step, region, setting);
  const arms = held === 'hanging' ? free : held;
  // a fold of skin takes both
  const others = step.technique === 'skin-rolling' ? arms : free;
  return s(
    'svg',
    {
      class: `figure where ${size}${still ? ' still' : ''}${setting === 'partner' ? ' given' : ''}${look(rest)}`,
      viewBox: rests && !plain ? BOX : boxOf(size, seen, laid?.side ?? side),
      'aria-hidden': 'true',
      preserveAspectRatio: plain ? 'xMidYMid slice' : 'xMidYMid meet',
    },
    rests &&
      (plain ? [calm(), arch()] : step.technique === 'breathing' ? breath() : step.technique === 'finish' && calm()),
    !inHand(step) && (seen?.front ? chest(work, hair, arms) : back(work, hair, arms, others)),
    region && onSide(side, (half) => g(half, lit(region), !plain && fibres(region))),
    !plain && offAreas(step),
    laid ? laid.draw() : !plain && stroke(step, region, setting),
  );
}
