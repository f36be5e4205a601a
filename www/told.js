/**
 * A routine as the page tells it: in the page's language if all its texts are translated, else in its own, which
 * `language` says; and each step with a title to show, its own or the name of what is done in it, with that for which it
 * fetches a tool, and with the side of what comes, to which one faces meanwhile.
 */

import { language as page } from '#words/language';
import routines from '#words/routines';
import { names, sentence } from './words.js';

/** @import { WrittenRoutine, WrittenStep } from './core.js' */

/** @param {WrittenRoutine} routine */
export const told = (routine) => tell(routine, page, routines);

/** @param {WrittenRoutine} routine @param {string} language @param {Record<string, string>} translations by what they translate */
export function tell(routine, language, translations) {
  const translated = textsOf(routine).every((text) => Object.hasOwn(translations, text));
  const inWords = (/** @type {string} */ text) => (translated ? (translations[text] ?? text) : text);
  const own = translated ? language : routine.language;
  const steps = routine.steps.map((step, at) => ({
    ...step,
    coming: comingOf(routine.steps, at),
    facing: facingOf(routine.steps, at),
    cue: inWords(step.cue),
    ...(step.title ? { title: inWords(step.title), language: own } : { title: sentence(nameOf(step)), language }),
  }));
  return { ...routine, language: own, title: inWords(routine.title), note: inWords(routine.note), steps };
}

/** @param {WrittenRoutine} routine */
const textsOf = ({ title, note, steps }) =>
  [title, note, ...steps.flatMap((step) => [step.title ?? '', step.cue])].filter(Boolean);

/** The next step that puts the tool somewhere. @param {WrittenStep[]} steps @param {number} at */
function comingOf(steps, at) {
  const { technique, tool } = steps[at];
  return technique === 'set-up'
    ? steps.find((step, index) => index > at && step.region && step.tool === tool)
    : undefined;
}

/** The side of what comes. @param {WrittenStep[]} steps @param {number} at */
function facingOf(steps, at) {
  return (comingOf(steps, at) ?? steps.find((step, index) => index > at && step.region))?.side;
}

/** @param {WrittenStep} step */
function nameOf({ exercise, technique }) {
  if (exercise) return names.exercise[exercise];
  return technique ? names.technique[technique] : '';
}
