/** A routine as the page tells it: each step has a title to show, its own or the name of what is done in it. */
import { names, sentence } from './words.js';

/** @import { WrittenRoutine, WrittenStep } from './core.js' */

/** @param {WrittenRoutine} routine */
export const told = (routine) => ({ ...routine, steps: routine.steps.map(toldStep) });

/** @param {WrittenStep} step */
const toldStep = (step) => ({ ...step, title: step.title ?? sentence(nameOf(step)) });

/** @param {WrittenStep} step */
function nameOf({ exercise, technique }) {
  if (exercise) return names.exercise[exercise];
  return technique ? names.technique[technique] : '';
}
