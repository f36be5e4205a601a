/** The instruction, and under it what comes next, the tap that ends a hold, or what there is to say besides. */

import { keyed } from 'lit/directives/keyed.js';
import { html, nothing } from 'lit/html.js';
import words from '#words/player';
import { drawn } from '../../look/drawings.js';
import { brief } from './brief.js';
import { noteOf, noteTemplate, oneNoteTemplate } from './note.js';
import { roomFor } from './room-for.js';
import { inSeconds } from './time.js';

/** @typedef {import('../../core.js').StepView} StepView */

/** @param {StepView} step */
const cueOf = (step) => step.cue || step.title;

/** @param {import('../../core.js').RoutineView} routine @param {number} at */
export function instructionTemplate({ steps, language }, at) {
  const step = steps[at];
  return html`<span lang=${step.cue ? language : step.language}>${cueOf(step)}</span>`;
}

/** A short one is larger, in the room that the longest has need of. @param {import('./view.js').Model} model */
export function cueTemplate({ routine, snapshot: { step } }) {
  const { steps } = routine;
  const most = Math.max(...steps.map((step) => cueOf(step).length));
  const sized = (/** @type {StepView} */ step, said = /** @type {unknown} */ (cueOf(step))) =>
    html`<span class=${cueOf(step).length * 1.8 < most ? 'short' : ''}>${said}</span>`;
  return html`<div class="cue stack" part="cue">
    ${sized(steps[step], instructionTemplate(routine, step))}${roomFor(steps, (step) => sized(step), cueOf)}
  </div>`;
}

/** @param {import('./view.js').Model} model @param {import('./view.js').Act} act */
export function afterTemplate(model, act) {
  const { snapshot, spans } = model;
  const { steps } = model.routine;
  const { untilEased } = steps[snapshot.step];
  const { work, end } = spans[snapshot.step];
  const note = noteOf(model);
  const holding = untilEased && snapshot.phase === 'work';
  const holds = steps.some(({ untilEased }) => untilEased);
  return html`<div class="after stack">
    ${nextTemplate(steps, snapshot.step, holding || note !== null)}
    ${holds ? easeTemplate(end - work, holding, holding ? note : null, act) : nothing} ${noteTemplate(steps, holding ? null : note)}
  </div>`;
}

/** A step that ends with a tap: how long it may take at most. @param {number} most @param {boolean} on @param {import('./note.js').Note | null} note @param {import('./view.js').Act} act */
function easeTemplate(most, on, note, act) {
  return html`<div class="ease ${on ? '' : 'room-for'}">
    <p>${note ? oneNoteTemplate(note) : words.hold({ most: inSeconds(most) })}</p>
    <button class="btn" @click=${() => act({ type: 'eased' })}>${words.eased}</button>
  </div>`;
}

/** @param {StepView[]} steps @param {number} at @param {boolean} away */
export function nextTemplate(steps, at, away) {
  const next = steps[at + 1];
  // The last one has no picture beside it: another row, so that nothing that is shown moves.
  return html`<div class="next ${away ? 'room-for' : ''}">${keyed(Boolean(next), rowTemplate(steps, next))}</div>`;
}

/** @param {StepView[]} steps @param {StepView | undefined} next */
const rowTemplate = (steps, next) => html`
  ${next ? html`<span class="thumb-box">${drawn('thumb', { step: next })}</span>` : nothing}
  <div class="coming stack">${keyed(next, comingTemplate(next))}${roomFor(steps, comingTemplate, brief)}</div>
  <span class="num stack">
    ${keyed(next, html`<span>${next ? inSeconds(next.seconds) : ''}</span>`)}${roomFor(steps, ({ seconds }) => inSeconds(seconds), widthOf)}
  </span>`;

/** All digits are as wide. @param {StepView} step */
const widthOf = ({ seconds }) => inSeconds(seconds).length;

/** What comes next, if anything does. @param {StepView | undefined} next */
function comingTemplate(next) {
  return next
    ? html`<span>${words.next} <b lang=${next.language}>${brief(next)}</b></span>`
    : html`<span>${words.lastStep}</span>`;
}
