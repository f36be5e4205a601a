/** Whose hands work, and where their arms come from: one's own bend at the elbow, those of somebody who gives come from
    below the picture, in sleeves. */
import { put, s } from './svg.js';
import { palm, thumb, tips } from './tools.js';

/** @import { Layer, Point, Region, Step, Stroke } from './types.js' */
/** @import { Arm, Hand } from './tools.js' */
/** @typedef {'hanging' | 'near' | 'akimbo' | 'raised'} Arms how the arms of a worked half are held; near: hanging, with nothing between them and the body */

const BY_HAND = [
  'effleurage',
  'kneading',
  'friction',
  'trigger-point-pressure',
  'myofascial-release',
  'skin-rolling',
  'acupressure',
  'tapotement',
];
/** The left elbow. @type {Record<Arms, Point | null>} */
const ELBOW = { hanging: null, near: null, akimbo: [42, 346], raised: [44, 200] };
/** From what a giver's hand touches to the cuff of the sleeve, in the measures of `tools.js`. */
const CUFF = 108;
const SIZE = 0.68;

/** Whether one massages oneself. @param {string} [setting] */
export const isOwn = (setting) => setting !== 'partner';
/** How somebody's own arms are held in a step. @param {Step} step @param {Region | undefined} region @param {string} [setting] @returns {Arms} */
export function armsIn({ technique = '', tool = 'hands', exercise, region: id }, region, setting) {
  if (exercise === 'doorway-stretch') return 'raised';
  if (!isOwn(setting) || tool !== 'hands' || !region || region.front || !BY_HAND.includes(technique)) return 'hanging';
  // over the shoulder, from the front: from behind one sees no elbow
  if (region.reach) return 'hanging';
  return id === 'suboccipitals' ? 'raised' : 'akimbo';
}

/** A hand that touches a point: the left one, or the other; over one's own shoulder it is that of the other side.
    @param {Stroke} work @param {Hand} hand @param {Point} to @param {boolean} [other] @returns {Layer} */
export function reach({ region, step, both, setting }, hand, to, other = false) {
  const size = Math.round((region.hand ?? 1) * SIZE * 100) / 100;
  const bent = ELBOW[armsIn(step, region, setting)];
  const laid = (/** @type {number} */ angle, /** @type {boolean} */ left, /** @type {Arm} */ arm) =>
    put([0, 0], angle, size, s('g', left ? { transform: 'scale(1 -1)' } : null, hand(arm)));
  if (!isOwn(setting)) {
    const angle = region.from ?? (both ? -76 : -58);
    return laid(other ? -180 - angle : angle, !other, { elbow: CUFF, sleeve: true });
  }
  if (!bent) return laid(region.reach ?? -42, other, { elbow: region.arm });
  const elbow = other ? 400 - bent[0] : bent[0];
  const [across, down] = [to[0] - elbow, to[1] - bent[1]];
  return laid((Math.atan2(down, across) * 180) / Math.PI, !other, { elbow: Math.hypot(across, down) / size });
}

/** What presses: flat on bone and on the hip, with the fingertips where one's own hand comes over the shoulder. @param {Stroke} work */
export const pressing = ({ region, step, setting }) => {
  if (['sacrum', 'gluteals'].includes(step.region ?? '')) return palm;
  return isOwn(setting) && region.reach ? tips : thumb;
};
