/** The drawings in words, made from the same data. */
import { names, sentence, figure as words } from '../words.js';
import { shares } from './cover.js';
import { placesGiver } from './placing.js';
import { keepOff, regionOf } from './regions.js';
import { sideOf } from './where.js';

/** @import { Routine, Step } from './types.js' */

/** Empty where there is none. @param {keyof typeof names} kind @param {string | undefined} id */
const nameOf = (kind, id) => (id === undefined ? '' : (names[kind][id] ?? ''));

/** Words for the picture of where. @param {Step} step */
export function describeWhere(step) {
  const region = nameOf('region', step.region),
    technique = nameOf('technique', step.technique),
    tool = nameOf('tool', step.tool);
  const values = { region, technique, tool, side: nameOf('side', sideOf(step)) };
  const movement = (region ? words.stroke : words.resting)[tool ? 'with' : 'bare'];
  return sentence(
    [
      regionOf(step)?.front ? words.mirror : words.back,
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
  const who = setting === 'partner' && placesGiver(step, setting) ? 'partner' : 'self';
  return [
    values.position ? words.placed[who](values) : words.unplaced[who],
    values.exercise && words.exercise(values),
    values.tool && words.held(values),
    values.region && words.works(values),
  ]
    .filter(Boolean)
    .join(' ');
}
/** Words for a cover. @param {Routine} routine */
export function describeCover(routine) {
  const regions = shares(routine).map(({ region, side }) =>
    words.coverRegion({ region: nameOf('region', region), side: nameOf('side', side) }),
  );
  return regions.length ? words.cover({ regions: regions.join('; ') }) : words.plainCover;
}
