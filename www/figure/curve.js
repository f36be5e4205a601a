/** Points, and curves through them. Everything is a pair of numbers; y grows downward, as in SVG. */
import { round } from './svg.js';

/** @import { Line, Point } from './types.js' */

/** @param {Point} a @param {Point} b @param {number} t @returns {Point} */
export const mix = (a, b, t) => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
/** @param {Point} a @param {Point} b */
export const distance = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]);
/** @param {number} n @param {number} low @param {number} high */
export const clamp = (n, low, high) => Math.min(high, Math.max(low, n));
/** @param {Point} p */
export const xy = (p) => `${round(p[0])} ${round(p[1])}`;

/** All numbers of a path, in order. @param {string} d */
export const numbersIn = (d) => (d.match(/-?\d*\.?\d+/g) ?? []).map(Number);

/** The cubic pieces of "M x y C …" (absolute, M and C only) as lists of four points. @param {string} d */
function pieces(d) {
  const n = numbersIn(d);
  const points = Array.from({ length: n.length / 2 }, (_, k) => /** @type {Point} */ ([n[2 * k], n[2 * k + 1]]));
  return Array.from({ length: (points.length - 1) / 3 }, (_, k) => points.slice(3 * k, 3 * k + 4));
}
/** @param {Line} piece @param {number} t @returns {Point} */
function onCubic([a, b, c, d], t) {
  const u = 1 - t;
  const on = (/** @type {0 | 1} */ n) =>
    u * u * u * a[n] + 3 * u * u * t * b[n] + 3 * u * t * t * c[n] + t * t * t * d[n];
  return [on(0), on(1)];
}

/** `count` points along a path, evenly spaced. @param {string} d */
export function sample(d, count = 15) {
  return resample(
    pieces(d).flatMap((piece) => Array.from({ length: 17 }, (_, k) => onCubic(piece, k / 16))),
    count,
  );
}
/** @param {Line} line @param {number} count */
export function resample(line, count) {
  const at = [0];
  for (let k = 1; k < line.length; k++) at.push(at[k - 1] + distance(line[k - 1], line[k]));
  const total = at[at.length - 1];
  let k = 1;
  return Array.from({ length: count }, (_, n) => {
    const want = (total * n) / (count - 1);
    while (k < line.length - 1 && at[k] < want) k++;
    return mix(line[k - 1], line[k], clamp((want - at[k - 1]) / (at[k] - at[k - 1] || 1), 0, 1));
  });
}
/** The stretch of a line between two shares of its length. @param {Line} line @param {number} from @param {number} to */
export const part = (line, from, to, count = 9) => {
  const fine = resample(line, 61);
  return resample(fine.slice(Math.round(from * 60), Math.round(to * 60) + 1), count);
};
/** @param {Line} line @param {number} t */
export const spot = (line, t) => resample(line, 41)[Math.round(t * 40)];
/** Which way the line runs at a share of its length, in degrees, clockwise from the right. @param {Line} line @param {number} t */
export function angleAt(line, t) {
  const fine = resample(line, 41),
    k = Math.round(t * 40);
  const [a, b] = [fine[Math.max(0, k - 1)], fine[Math.min(40, k + 1)]];
  return (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI;
}

/** A smooth path through points (Catmull-Rom, as cubics). @param {Line} line */
export function smooth(line, closed = false) {
  const n = line.length,
    at = (/** @type {number} */ k) => (closed ? line[(k + n) % n] : line[clamp(k, 0, n - 1)]);
  let d = `M${xy(line[0])}C`;
  for (let k = 0; k < (closed ? n : n - 1); k++) {
    const [p, q, r, t] = [at(k - 1), at(k), at(k + 1), at(k + 2)];
    d += `${k ? ' ' : ''}${xy([q[0] + (r[0] - p[0]) / 6, q[1] + (r[1] - p[1]) / 6])} ${xy([r[0] - (t[0] - q[0]) / 6, r[1] - (t[1] - q[1]) / 6])} ${xy(r)}`;
  }
  return closed ? `${d}Z` : d;
}
