/** A small person: a pose is a few numbers. Side figures face right; angles say where a bone points: 0 right, 90 up.
    Points are [x, height above the floor] in a pose and [x, y] with y downward in here. */
import { BONE, FRONT, SIDE } from './anatomy.js';
import { clamp, distance, mix, smooth } from './curve.js';

/** @import { Arm, Leg, Limb, LimbPose, LimbSpec, Person, Place, Point, Pose, Widths } from './types.js' */

const DEG = Math.PI / 180;
/** @param {number} angle @returns {Point} */
export const toward = (angle) => [Math.cos(angle * DEG), -Math.sin(angle * DEG)];
/** @param {Point} p @param {Point} u @returns {Point} */
export const plus = (p, u, k = 1) => [p[0] + u[0] * k, p[1] + u[1] * k];
/** @param {Point} at @returns {Point} */
export const onFloor = ([x, height]) => [x, -height];
/** @param {Point} p @param {Point} q */
const aim = (p, q) => Math.atan2(p[1] - q[1], q[0] - p[0]) / DEG;

/** @param {Widths} rows @param {number} t @param {1 | 2} column */
function widthAt(rows, t, column) {
  let k = 1;
  while (k < rows.length - 1 && rows[k][0] < t) k++;
  const [low, high] = [rows[k - 1], rows[k]];
  return low[column] + (high[column] - low[column]) * clamp((t - low[0]) / (high[0] - low[0]), 0, 1);
}
/** A tapered form with round ends (cut: straight at its tip) on the bone from p to q; its front is to the left of the bone's way. @param {Point} p @param {Point} q @param {Widths} rows */
export function taper(p, q, rows, cut = false) {
  const angle = aim(p, q),
    u = toward(angle),
    n = toward(angle + 90),
    length = distance(p, q),
    from = rows[0][0],
    to = rows[rows.length - 1][0];
  /** @type {Point[]} */
  const front = [];
  /** @type {Point[]} */
  const back = [];
  for (let k = 0; k <= 5; k++) {
    const t = from + ((to - from) * k) / 5,
      on = plus(p, u, length * t);
    front.push(plus(on, n, widthAt(rows, t, 1)));
    back.unshift(plus(on, n, -widthAt(rows, t, 2)));
  }
  const cap = (/** @type {number} */ t, /** @type {number} */ sign) =>
    plus(plus(p, u, length * t), u, (sign * (widthAt(rows, t, 1) + widthAt(rows, t, 2))) / 2);
  if (cut) return `${smooth([...back, cap(from, -1), ...front])}Z`;
  return smooth([...front, cap(to, 1), ...back, cap(from, -1)], true);
}
/** Two bones to a point: where the first and the second point. bend 1 puts the joint to the left of the way. @param {Point} root @param {Point} target @param {number} first @param {number} second @param {number} bend */
function bendTo(root, target, first, second, bend) {
  const reach = clamp(distance(root, target), Math.abs(first - second) + 0.5, first + second - 0.05);
  const inner = Math.acos(clamp((first * first + reach * reach - second * second) / (2 * first * reach), -1, 1)) / DEG;
  const straight = aim(root, target),
    a = straight + bend * inner;
  return [a, aim(plus(root, toward(a), first), plus(root, toward(straight), reach))];
}
/** @param {LimbPose} given @returns {LimbSpec} */
const specOf = (given) => (Array.isArray(given) ? { angles: given } : given);
/** A limb from [first, second, end] angles, or { to, bend, end, short }. @param {Point} root @param {LimbSpec} spec @param {[number, number]} bones @param {number} bend @param {number} turnOfEnd @returns {Limb} */
function limb(root, spec, [first, second], bend, turnOfEnd) {
  const [f, g] = spec.short ?? [1, 1],
    { angles } = spec;
  const [a1, a2] = angles ?? bendTo(root, onFloor(spec.to ?? [0, 0]), first * f, second * g, spec.bend ?? bend);
  const joint = plus(root, toward(a1), first * f),
    tip = plus(joint, toward(a2), second * g);
  return { root, joint, tip, a1, end: angles?.[2] ?? spec.end ?? (spec.to && turnOfEnd ? 0 : a2 + turnOfEnd) };
}
/** The trunk: pelvis and rib cage keep their angle, the waist bends between them. t = 0 at the hip, 1 at the root of the neck. @param {Pose} pose @returns {(t: number) => Place} */
function spine({ hip, pelvis, chest }) {
  const steps = 24,
    /** @type {Place[]} */
    list = [{ p: onFloor(hip), a: pelvis }];
  for (let k = 1; k <= steps; k++) {
    const t = clamp((k / steps - 0.14) / 0.56, 0, 1),
      a = pelvis + (chest - pelvis) * (t * t * (3 - 2 * t));
    list.push({ p: plus(list[k - 1].p, toward(a), BONE.torso / steps), a });
  }
  return (t) => {
    const k = clamp(Math.floor(t * steps), 0, steps - 1),
      u = t * steps - k,
      here = list[k],
      next = list[k + 1];
    return { p: mix(here.p, next.p, u), a: here.a + (next.a - here.a) * clamp(u, 0, 1) };
  };
}

/** Everything a drawing needs to know of a pose: joints, the skin's places, and outlines. @param {Pose} pose @returns {Person} */
export function person(pose) {
  const flat = Boolean(pose.view),
    W = flat ? FRONT : SIDE,
    at = spine(pose),
    shoulder = at(0.85),
    hip = { p: onFloor(pose.hip), a: pose.pelvis };
  const neckAngle = pose.neck ?? (flat ? pose.chest : pose.chest - 16),
    pivot = plus(at(1).p, toward(neckAngle), BONE.neck);
  const head = pose.head ?? (flat ? pose.chest : 0);
  const across = (/** @type {Place} */ on, /** @type {number} */ by) => plus(on.p, toward(on.a - 90), by);
  /** @type {Record<string, Point>} */
  const roots = flat
    ? { a: across(shoulder, -14.6), b: across(shoulder, 14.6) }
    : { near: shoulder.p, far: across(shoulder, 1) };
  /** @type {Record<string, Point>} */
  const hips = flat ? { a: across(hip, -7.9), b: across(hip, 7.9) } : { near: hip.p, far: across(hip, 1) };
  /** A place on the skin: turn 1 is the back (or the left), -1 the front. */
  const skin = (/** @type {number} */ t, turn = 1) => {
    const { p, a } = at(t);
    return plus(p, toward(a + 90 * turn), widthAt(t < 0.24 ? W.seat : W.top, t, turn < 0 ? 1 : 2));
  };
  /** @type {Record<string, Leg>} */
  const legs = {};
  /** @type {Record<string, Arm>} */
  const arms = {};
  for (const [key, root] of Object.entries(hips)) {
    const given = pose[/** @type {const} */ (`leg-${key}`)];
    const spec = given && specOf(given);
    if (spec)
      legs[key] = {
        ...limb(root, spec, [BONE.thigh, BONE.shank], key === 'a' ? -1 : 1, flat ? 0 : 90),
        foot: spec.foot ?? (flat ? 'front' : 'side'),
      };
  }
  /** @type {Record<string, (which: string) => Point>} */
  const places = {
    nape: () => plus(plus(pivot, toward(neckAngle + 90), 7), toward(neckAngle), 1),
    skull: () => plus(plus(pivot, toward(head - 180), 7.5), toward(head + 90), 4.5),
    shoulder: (key) => plus(roots[key], toward(shoulder.a), 5),
    knee: (key) => legs[key].joint,
    shin: (key) => mix(legs[key].joint, legs[key].tip, 0.35),
    thigh: (key) => mix(legs[key].root, legs[key].joint, 0.7),
    back: (t) => skin(Number(t)),
    front: (t) => skin(Number(t), -1),
    elbow: (key) => arms[key].joint,
  };
  const reached = (/** @type {[string, number, number]} */ [on, right, up]) => {
    const [what, which] = on.split(':'),
      [x, y] = places[what](which);
    return /** @type {Point} */ ([x + right, up - y]);
  };
  for (const key of Object.keys(roots)) {
    const asked = pose[/** @type {const} */ (`arm-${key}`)];
    if (!asked) continue;
    const spec = specOf(asked);
    const given = spec.on ? { ...spec, to: reached(spec.on) } : spec;
    arms[key] = {
      ...limb(roots[key], given, [BONE.upper, BONE.fore], key === 'b' ? 1 : -1, 0),
      hand: spec.hand ?? 'open',
      flip: spec.flip ?? 1,
    };
  }
  return { W, at, skin, roots, arms, legs, pivot, neckAngle, head, flat };
}
/** The outline of a part of the trunk. @param {Person} who @param {'top' | 'seat'} part */
export function trunk({ at, W }, part) {
  const edge = (/** @type {1 | 2} */ column, /** @type {number} */ turn) =>
    W[part].map((row) => {
      const { p, a } = at(row[0]);
      return plus(p, toward(a + turn), row[column]);
    });
  const back = edge(2, 90),
    front = edge(1, -90).reverse();
  return `${part === 'seat' ? smooth([...front, ...back]) : smooth([...back, ...front])}Z`;
}
/** A strip of the trunk along its back (turn 1) or front (-1), from one height to another, `deep` of its half width. @param {Person} who @param {number} from @param {number} to */
export function strip({ at, skin }, from, to, turn = 1, deep = 0.75) {
  const ts = [0, 0.25, 0.5, 0.75, 1].map((k) => from + (to - from) * k);
  const inner = ts.map((t) => mix(skin(t, turn), at(t).p, deep)).reverse();
  const outer = ts.map((t) => skin(t, turn));
  return smooth([...outer, mix(outer[4], inner[0], 0.5), ...inner, mix(outer[0], inner[4], 0.5)], true);
}
