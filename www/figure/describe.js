/** The drawings of a step in words, made from the same data. */
import words from '#words/figure';
import { sentence } from '../words.js';
import { inHand } from './laid.js';
import { sideOf } from './lit.js';
import { nameOf } from './naming.js';
import { placesGiver } from './placing.js';
import { keepOff, regionOf } from './regions.js';

/** @import { Step } from './types.js' */

/** Words for the picture of where. @param {Step} step */
export function describeWhere(step) {
  const region = nameOf('region', step.region),
    technique = nameOf('technique', step.technique),
    tool = nameOf('tool', step.tool);
  const values = { region, technique, tool, side: nameOf('side', sideOf(step)) };
  const movement = (region ? words.stroke : words.resting)[tool ? 'with' : 'bare'];
  return sentence(
    [
      regionOf(step)?.front ? words.mirror : !inHand(step) && words.back,
      region && words.lit(values),
      technique && sentence(movement(values)),
      ...keepOff(step).map((area) => words.keepOff[area]),
    ]
      .filter(Boolean)
      .join(' '),
  );
}
/** Words for the picture of how. @param {Step} step @param {string} setting */
export function describeHow(step, setting) {
  const values = {
    position: nameOf('position', step.position),
    exercise: nameOf('exercise', step.exercise),
    tool: nameOf('tool', step.tool),
    region: nameOf('region', step.region),
    side: nameOf('side', sideOf(step)),
  };
  const who = placesGiver(step, setting) ? 'partner' : 'self';
  return [
    values.position ? words.placed[who](values) : words.unplaced[who],
    values.exercise && words.exercise(values),
    values.tool && words.held(values),
    values.region && words.works(values),
  ]
    .filter(Boolean)
    .join(' ');
}
