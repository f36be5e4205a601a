/** Signs that say in stillness what moves: ways, arrow tips, rings. Each line lies on a broader one of ember, so that it
    can be read on skin, paper and cloth alike. */
import { angleAt, distance, part, smooth, xy } from './curve.js';
import { g, path, round, s } from './svg.js';

/** @import { Layer, Line, Point } from './types.js' */

/** @param {string} name @param {string} d @param {string} [dots] */
export const sign = (name, d, dots) =>
  g(`sign ${name}`, path('case', d), dots && path('case', dots), path('line', d), dots && path('line dots', dots));

/** @param {Point} at @param {number} angle @param {number} size */
const tip = (at, angle, size) => {
  /** @param {number} turn @returns {Point} */
  const to = (turn) => [
    at[0] - Math.cos(((angle + turn) * Math.PI) / 180) * size,
    at[1] - Math.sin(((angle + turn) * Math.PI) / 180) * size,
  ];
  return `M${xy(to(42))}L${xy(at)}L${xy(to(-42))}`;
};
/** @param {Line} line @param {number} ends @param {number} size */
const tips = (line, ends, size) =>
  tip(line[line.length - 1], angleAt(line, 1), size) + (ends > 1 ? tip(line[0], angleAt(line, 0) + 180, size) : '');
/** @param {number} r @param {Point} at */
const circle = (r, [x, y]) => `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0`;
/** As far as it stays clear of what is nearest. @param {number} r @param {Point} at @param {Point} near */
function open(r, at, near) {
  const far = distance(at, near) - CLEAR;
  if (far >= r) return circle(r, at);
  const towards = Math.atan2(near[1] - at[1], near[0] - at[0]);
  const [from, to] = [1, -1].map((k) => towards + k * Math.acos(far / r));
  const on = (/** @type {number} */ a) => xy([at[0] + Math.cos(a) * r, at[1] + Math.sin(a) * r]);
  return `M${on(from)}A${r} ${r} 0 1 1 ${on(to)}`;
}
/** Half the breadth of a ring, and a little. */
const CLEAR = 4;

/** An arrow along a line; ends: how many of its ends carry a tip. @param {Line} line */
export const arrow = (line, { ends = 1, name = 'arrow', size = 8 } = {}) =>
  sign(name, smooth(line) + tips(line, ends, size));
/** A dotted way with a tip at both ends: there and back. @param {Line} line */
export const way = (line) => sign('way', tips(line, 2, 7), smooth(part(line, 0.06, 0.94)));
/** Rings around something that presses and stays: open towards what is to be kept off. @param {Point} at @param {Point[]} off the nearest points of it @param {...number} radii */
export function rings(at, off, ...radii) {
  const [near] = off.toSorted((a, b) => distance(at, a) - distance(at, b));
  return radii.map((r, k) => sign(`ring r${k}`, near ? open(r, at, near) : circle(r, at)));
}
/** Three quarters of a circle with a tip: round and round. @param {number} r */
export function turn(r) {
  const line = Array.from({ length: 13 }, (_, k) => ((-70 + (k / 12) * 290) * Math.PI) / 180).map(
    (a) => /** @type {Point} */ ([Math.cos(a) * r, Math.sin(a) * r]),
  );
  return arrow(line, { size: 7, name: 'turn' });
}
/** Something that moves along a line, resting at its middle when nothing may move. @param {Line} line @param {string} name @param {number} seconds @param {...Layer} children */
export function along(line, name, seconds, ...children) {
  const [rest, ...stops] = [0.5, 0, 0.25, 0.5, 0.75, 1].map((t) => part(line, 0, 1, 41)[Math.round(t * 40)]);
  const offsets = stops.flatMap(([x, y], k) => [
    [`--x${k}`, `${round(x - rest[0])}px`],
    [`--y${k}`, `${round(y - rest[1])}px`],
  ]);
  return s(
    'g',
    { transform: `translate(${xy(rest)})` },
    s('g', { class: `moves ${name}`, ...Object.fromEntries(offsets), '--seconds': `${seconds}s` }, ...children),
  );
}
