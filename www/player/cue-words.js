/** What a cue says in words, for the voice and for tables. */
import words from '#words/cue';
import { names } from '../words.js';
import { where } from './view/step.js';

/** @import { CueKind, RoutineView, StepView } from '../core.js' */

/** @param {RoutineView} routine @param {{ kind: CueKind, step: number }} cue */
export function cueWords(routine, { kind, step: index }) {
  const step = routine.steps[index];
  switch (kind) {
    case 'prepare':
      return preparation(step);
    case 'step':
      return instruction(step);
    case 'switch':
      return words.switch({ what: instruction(step) });
    case 'half-way':
      return words.halfWay;
    case 'check-in':
      return words.checkIn;
    case 'close':
      return words.close;
    default:
      return '';
  }
}

/** @param {StepView} step */
function preparation(step) {
  const what = heading(step) || step.cue;
  const { tool } = step;
  return tool && tool !== 'hands' ? words.prepareWith({ what, tool: names.tool[tool] }) : words.prepare({ what });
}

/** @param {StepView} step */
function instruction(step) {
  const what = heading(step);
  if (!what || !step.cue) return what || step.cue;
  return words.instructed({ what, instruction: step.cue });
}

/** What and where: `Ball roll, between the shoulder blades, left`. @param {StepView} step */
function heading(step) {
  const place = where(step);
  return step.title && place ? words.placed({ title: step.title, place }) : step.title;
}
