/** The drawings in words, made from the same data. `names` are the core's words for ids: `names.region["sacrum"]`. */
import { shares } from './cover.js';
import { placesGiver } from './placing.js';
import { keepOff, regionOf } from './regions.js';
import { sideOf } from './where.js';
import { english } from './words.js';

/** @import { Names, Routine, Step } from './types.js' */
/** @typedef {typeof english} Words */

/** @param {string} sentence @param {Record<string, string | undefined>} values */
const fill = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
/** @param {string} text */
const raised = (text) => text.charAt(0).toUpperCase() + text.slice(1);
/** @param {Names} names @param {string} kind @param {string | undefined} id */
const nameOf = (names, kind, id) => (id === undefined ? undefined : names[kind]?.[id]);

/** Words for the picture of where. @param {Step} step @param {Names} names @param {Words} [words] */
export function describeWhere(step, names, words = english) {
  const region = nameOf(names, 'region', step.region),
    technique = nameOf(names, 'technique', step.technique),
    tool = nameOf(names, 'tool', step.tool);
  const values = { region, technique, tool, side: nameOf(names, 'side', sideOf(step)) };
  const movement = (region ? words.stroke : words.resting)[tool ? 'with' : 'bare'];
  return raised(
    [
      regionOf(step)?.front ? words.mirror : words.back,
      region && fill(words.lit, values),
      technique && raised(fill(movement, values)),
      ...keepOff(step).map((area) => words.keepOff[area]),
    ]
      .filter(Boolean)
      .join(' '),
  );
}
/** Words for the picture of how. @param {Step} step @param {string} setting @param {Names} names @param {Words} [words] */
export function describeHow(step, setting, names, words = english) {
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
    fill((values.position ? words.placed : words.unplaced)[who], values),
    values.exercise && fill(words.exercise, values),
    values.tool && fill(words.held, values),
    values.region && fill(words.works, values),
  ]
    .filter(Boolean)
    .join(' ');
}
/** Words for a cover. @param {Routine} routine @param {Names} names @param {Words} [words] */
export function describeCover(routine, names, words = english) {
  const regions = shares(routine).map(({ region, side }) =>
    fill(words.coverRegion, { region: nameOf(names, 'region', region), side: nameOf(names, 'side', side) }),
  );
  return regions.length ? fill(words.cover, { regions: regions.join('; ') }) : words.plainCover;
}
