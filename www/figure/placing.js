/** Which pose shows a step: by its exercise, then by its position, tool and where the hands have to go. */
import { laidIn } from './laid.js';
import { GIVERS, POSES } from './poses.js';

/** @import { Step } from './types.js' */

/** @type {Record<string, string>} */
const EXERCISES = {
  'doorway-stretch': 'doorway',
  'chest-opener': 'chest-opener',
  'cross-body-stretch': 'cross-body',
  'neck-side-bend': 'neck-side-bend',
  'shoulder-rolls': 'shoulder-rolls',
  'side-bend': 'side-bend',
  'thoracic-extension': 'roller-extension',
  'cat-camel': 'cat-camel',
  'thread-the-needle': 'thread-the-needle',
  'childs-pose': 'childs-pose',
  'childs-pose-reach': 'childs-pose-reach',
  'knee-rolls': 'knee-rolls',
  'single-knee-hug': 'knee-hug',
  'double-knee-hug': 'double-knee-hug',
  'figure-four': 'figure-four',
};
/** @type {Record<string, string>} */
const TILTS = { seated: 'seated-tilt', standing: 'standing-tilt' };
/** @type {Record<string, string>} */
const POSITIONS = {
  seated: 'seated',
  'seated-leaning': 'seated-leaning',
  'seated-on-roller': 'roller-seat',
  standing: 'standing',
  'standing-at-wall': 'wall',
  'standing-side-on': 'wall-side',
  'standing-in-doorway': 'doorway',
  supine: 'supine',
  'supine-on-roller': 'roller-rest',
  prone: 'prone',
  'side-lying': 'side-lying',
  'side-lying-on-roller': 'roller-side',
  'hands-and-knees': 'hands-and-knees',
};
/** Where one's own hands go for a region, sitting or standing. @type {Record<string, string>} */
const HANDS = {
  'upper-trapezius': 'shoulder',
  'levator-scapulae': 'shoulder',
  'posterior-shoulder': 'shoulder',
  interscapular: 'shoulder',
  gluteals: 'hip',
  'thoracic-paraspinals': 'low',
  'latissimus-dorsi': 'low',
  'lumbar-paraspinals': 'low',
  'quadratus-lumborum': 'low',
  sacrum: 'hip',
  'whole-back': 'low',
};
/** Arms hugged to part the shoulder blades, or hands that cradle the head. @type {Record<string, string>} */
const ROLLER = { 'foam-rolling': 'roller-back', 'set-up': 'roller-cradle' };
const RESTING = ['set-up', 'transition', 'rest', 'finish'];

/** @param {Step} step */
function withTool({ tool, position, region, technique }) {
  const sitting = position === 'seated';
  if (tool === 'massage-stick' && region)
    return sitting
      ? HANDS[region] === 'shoulder'
        ? 'seated-stick'
        : 'seated-stick-side'
      : position === 'standing'
        ? 'standing-stick'
        : null;
  if (tool === 'warm-pack' && sitting) return 'seated-pack';
  if (position === 'standing-at-wall' && tool === 'ball') return 'wall-ball';
  if (position === 'standing-at-wall' && tool === 'foam-roller') return 'wall-roller';
  if (position === 'supine-on-roller') return ROLLER[technique ?? ''] ?? 'roller-rest';
  return null;
}
/** Whether a step is nothing but to be in a place, or to get there, and shows on no body what it is for. @param {Step} step */
export const isPlacing = (step) => RESTING.includes(step.technique ?? '') && !step.region && !laidIn(step);
/** The id of the pose. A step without known ids sits, which is where everybody begins. @param {Step} step @param {string} setting */
export function poseOf(step, setting) {
  const { exercise = '', position = '', technique = '', region } = step;
  if (exercise === 'pelvic-tilts') return TILTS[position] ?? 'supine-tilt';
  if (EXERCISES[exercise]) return EXERCISES[exercise];
  const tool = withTool(step);
  if (tool) return tool;
  const base = POSITIONS[position] ?? 'seated',
    calm = RESTING.includes(technique);
  if (technique === 'finish' && base === 'hands-and-knees') return 'kneeling';
  if (setting === 'partner' || calm) return base;
  if (technique === 'breathing' && POSES[`${base}-breathing`]) return `${base}-breathing`;
  if (region === 'suboccipitals' && (base === 'seated' || base === 'standing')) return 'hands-at-nape';
  return (region && POSES[`${base}-${HANDS[region]}`] && `${base}-${HANDS[region]}`) || base;
}
/** Whether somebody else is in the picture. @param {Step} step @param {string} setting */
export const placesGiver = (step, setting) => setting === 'partner' && Boolean(GIVERS[poseOf(step, setting)]);
