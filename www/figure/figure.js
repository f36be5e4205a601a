/** One person as layers of cut paper: which a scene weaves with tools and hands of others. */
import { CUT, FOOT, HAND, HEAD } from './anatomy.js';
import { HAIR, mirror } from './body.js';
import { strip, taper, trunk } from './rig.js';
import { g, path, put, s } from './svg.js';

/** @import { Arm, Layer, Layers, Leg, Person, Pose, Widths } from './types.js' */

const headScale = 0.182;
/** @param {'side' | 'front' | 'back'} kind @param {Person} who @param {string} cut */
function drawHead(kind, who, cut) {
  const angle = kind === 'side' ? -who.head : -(who.head - 90);
  if (kind === 'back') {
    const hair = HAIR[cut] ?? HAIR.short,
      half = [
        path('skin', 'M157 56C150 51 145.5 56 146.5 65C147.5 75 151 83 158 83Z'),
        path(hair.skull ? 'skin' : 'locks', hair.skull ?? hair.shape),
        hair.over && path('locks', hair.over),
      ];
    return put(
      who.pivot,
      angle,
      0.17,
      s('g', { class: cut === 'scarf' ? 'scarf' : null, transform: 'translate(-200 -108)' }, half, mirror(half)),
    );
  }
  const { skin, ear } = HEAD[kind],
    hair = (CUT[cut] ?? CUT.short)[kind];
  return put(
    who.pivot,
    angle,
    headScale,
    g(
      cut === 'scarf' ? 'scarf' : null,
      path('skin', skin),
      hair && path('locks', hair),
      ear && cut !== 'scarf' && path('skin-2', ear),
    ),
  );
}
/** @param {Arm} arm */
const hand = (arm) =>
  put(arm.tip, -arm.end, 1, s('g', { transform: `scale(1.2 ${1.2 * arm.flip})` }, path('skin cut', HAND[arm.hand])));
/** @param {Arm} arm @param {Record<string, Widths>} W @returns {Layer[]} */
function drawArm(arm, W) {
  return [
    hand(arm),
    path('skin cut', taper(arm.root, arm.joint, W.upper) + taper(arm.joint, arm.tip, W.fore)),
    path('shirt cut', taper(arm.root, arm.joint, W.sleeve, true)),
  ];
}
/** @param {Leg} leg @param {Record<string, Widths>} W @returns {Layer[]} */
function drawLeg(leg, W) {
  return [
    put(leg.tip, -leg.end, 1, path('skin cut', FOOT[leg.foot])),
    path('skin', taper(leg.joint, leg.tip, W.ankle)),
    path('wear cut', taper(leg.root, leg.joint, W.thigh) + taper(leg.joint, leg.tip, W.shank)),
  ];
}

/** Named layers, each in the order in which it is laid. @param {Person} who @param {Pose} pose @param {string} cut @returns {Layers} */
export function layers(who, pose, cut) {
  const { W, arms, legs, flat } = who,
    seat = path('wear', trunk(who, 'seat')),
    hips = path('wear cut', trunk(who, 'seat'));
  const trunks = [path('skin', taper(who.at(0.94).p, who.pivot, W.neck)), path('shirt', trunk(who, 'top'))];
  const head = drawHead(pose.headView ?? pose.view ?? 'side', who, cut);
  const arm = (/** @type {string} */ key) => (arms[key] ? drawArm(arms[key], W) : []),
    leg = (/** @type {string} */ key) => (legs[key] ? drawLeg(legs[key], W) : []);
  if (flat) {
    const hung = [arm('a'), arm('b')],
      body = [hips, leg('a'), leg('b'), seat, trunks, head];
    return pose.armsBehind ? { behind: hung.reverse(), body, front: [] } : { behind: [], body, front: hung };
  }
  const far = arm('far'),
    headAfter = pose.headLast;
  return {
    behind: [g('far', pose.over ? [far[1], far[2]] : far, leg('far'))],
    body: [trunks, hips, leg('near'), seat, !headAfter && head],
    front: [
      arm('near'),
      headAfter && head,
      pose.over && [far[0], path('skin cut', taper(arms.far.joint, arms.far.tip, W.fore))],
    ],
  };
}

/** From where to where a region lies along the trunk, and on which side of it. @type {Record<string, [from: number, to: number, turn: number]>} */
// biome-ignore format: a table is read by the line
const ALONG = {
  "suboccipitals": [0.98, 1.06, 1], "upper-trapezius": [0.84, 1.0, 1], "levator-scapulae": [0.84, 0.96, 1], "interscapular": [0.58, 0.84, 1], "posterior-shoulder": [0.7, 0.9, 1],
  "thoracic-paraspinals": [0.42, 0.82, 1], "latissimus-dorsi": [0.36, 0.7, 1], "lumbar-paraspinals": [0.14, 0.4, 1], "quadratus-lumborum": [0.2, 0.42, 1],
  "gluteals": [-0.14, 0.12, 1], "sacrum": [0, 0.16, 1], "pectorals": [0.7, 0.88, -1], "whole-back": [0.12, 0.92, 1],
};
/** What lies there reaches less far in. */
const SHOULDER = ['posterior-shoulder', 'pectorals'];
/** Regions that lie on the arm are laid over it where one looks from the front. @param {Person} who @param {string} [region] */
export const overArm = (who, region) => who.flat && SHOULDER.includes(region ?? '');
/** @param {string} [region] */
export const middleOf = (region = '') => {
  const [from, to] = ALONG[region] ?? [0.5, 0.7];
  return (from + to) / 2;
};
/** The region as a patch of ember on the figure. In a front or back view the left half (-1: the right one)
    is the one that is worked. @param {Person} who @param {string} region @param {boolean} both @returns {Layer} */
export function patch(who, region, both, half = 1) {
  if (region === 'suboccipitals' && who.flat)
    return path(
      'ember',
      taper(who.at(0.99).p, who.pivot, [
        [0.35, 4.6, 4.6],
        [1.1, 4.4, 4.4],
      ]),
    );
  if (region === 'suboccipitals')
    return path(
      'ember',
      taper(who.at(0.99).p, who.pivot, [
        [0.3, 5.4, -0.5],
        [0.7, 5, -0.5],
        [1.05, 5.2, -0.5],
      ]),
    );
  if (!ALONG[region]) return null;
  const [from, to, turn] = ALONG[region];
  if (!who.flat) return path('ember', strip(who, from, to, turn, region === 'gluteals' ? 0.9 : 0.62));
  const deep = SHOULDER.includes(region) ? 0.55 : 0.75;
  return [half, both && -half].map((turned) => turned && path('ember', strip(who, from, to, turned, deep)));
}
