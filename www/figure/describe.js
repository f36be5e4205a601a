/** The drawings in words, made from the same data. `names` are the core's words for ids: `names.region["sacrum"]`. */
import { figure as words } from '../words.js';
import { shares } from './cover.js';
import { placesGiver } from './placing.js';
import { keepOff, regionOf } from './regions.js';
import { sideOf } from './where.js';

/** @import { Names, Routine, Step } from './types.js' */

/** @param {string} text */
const raised = (text) => text.charAt(0).toUpperCase() + text.slice(1);
/** Empty where there is none. @param {Names} names @param {string} kind @param {string | undefined} id */
const nameOf = (names, kind, id) => (id === undefined ? '' : (names[kind]?.[id] ?? ''));

/** Words for the picture of where. @param {Step} step @param {Names} names */
export function describeWhere(step, names) {
  const region = nameOf(names, 'region', step.region),
    technique = nameOf(names, 'technique', step.technique),
    tool = nameOf(names, 'tool', step.tool);
  const values = { region, technique, tool, side: nameOf(names, 'side', sideOf(step)) };
  const movement = (region ? words.stroke : words.resting)[tool ? 'with' : 'bare'];
  return raised(
    [
      regionOf(step)?.front ? words.mirror : words.back,
      region && words.lit(values),
      technique && raised(movement(values)),
      ...keepOff(step).map((area) => words.keepOff[area]),
    ]
      .filter(Boolean)
      .join(' '),
  );
}
/** Words for the picture of how. @param {Step} step @param {string} setting @param {Names} names */
export function describeHow(step, setting, names) {
  const name = (/** @type {string} */ kind, /** @type {string | undefined} */ id) => nameOf(names, kind, id);
  const values = {
    position: name('position', step.position),
    exercise: name('exercise', step.exercise),
    tool: name('tool', step.tool),
    region: name('region', step.region),
    side: name('side', sideOf(step)),
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
/** Words for a cover. @param {Routine} routine @param {Names} names */
export function describeCover(routine, names) {
  const regions = shares(routine).map(({ region, side }) =>
    words.coverRegion({ region: nameOf(names, 'region', region), side: nameOf(names, 'side', side) }),
  );
  return regions.length ? words.cover({ regions: regions.join('; ') }) : words.plainCover;
}
