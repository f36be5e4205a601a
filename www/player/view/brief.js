/** The step in one breath: `Ball roll, left`. */
import words from '#words/step';
import { names } from '../../words.js';

/** @param {import('../../core.js').StepView} step */
export function brief({ title, side }) {
  return side ? words.brief({ title, side: names.side[side] }) : title;
}
