/** What to do, where, on which side, with what, how hard: the words of one step. */
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { drawn } from '../../look/drawings.js';
import { icons } from '../../look/icons.js';
import { player as words } from '../../words.js';

/** @typedef {import('../../core.js').StepView} StepView */
/** @typedef {import('../../core.js').Names} Names */

/** Where, and on which side: `between the shoulder blades, left`. @param {StepView} step @param {Names} names */
export function where(step, names) {
  const region = step.region ? names.region[step.region] : '';
  const side = step.side ? names.side[step.side] : '';
  return [region, side].filter(Boolean).join(', ');
}

/** The step in one breath: `Ball roll, left`. @param {StepView} step @param {Names} names */
export function brief(step, names) {
  return step.side ? `${step.title}, ${names.side[step.side]}` : step.title;
}

/** @param {StepView} step @param {Names} names */
export function whatTemplate(step, names) {
  const tool = step.tool && step.tool !== 'hands' ? words.with({ tool: names.tool[step.tool] }) : '';
  return html`<div class="what">
    <h2 part="title">${step.title}</h2>
    <p class="where">${where(step, names)}${tool ? html`<span class="tool">, ${tool}</span>` : nothing}</p>
    ${step.pressure ? pressureTemplate(step.pressure) : nothing}
  </div>`;
}

/** The number, and ten marks: filled to the least, open to the most. @param {{ least: number, most: number }} pressure */
function pressureTemplate({ least, most }) {
  const marks = Array.from({ length: 10 }, (_, index) => (index < least ? 'on' : index < most ? 'may' : 'no'));
  return html`<p class="press">
    <span><span class="name">${words.pressure}</span> <b>${least === most ? words.pressureValue({ most }) : words.pressureRange({ least, most })}</b></span>
    <span class="scale" aria-hidden="true">${marks.map((mark) => html`<i class=${mark}></i>`)}</span>
  </p>`;
}

/**
 * The stage: where, large; how one is placed and the side as tabs of paper in its lower corners. Whoever embeds the
 * player may put a picture of their own into the slot.
 * @param {StepView} step @param {Names} names @param {string} setting @param {string} lead what this time is for, if not for the step itself
 */
export function stageTemplate(step, names, setting, lead) {
  const side = step.side === 'left' || step.side === 'right' ? step.side : null;
  // A new tab for each step, like a new drawing: nothing that is shown moves.
  return html`<div class="stage" part="stage" data-side=${step.side ?? 'none'}>
    <slot name="stage">${drawn('where', { step, names })}</slot>
    ${lead ? html`<p class="lead">${lead}</p>` : nothing}
    ${drawn('how', { step, setting, names })}
    ${keyed(step, side ? html`<p class="side">${icons[side]}<span>${sentence(names.side[side])}</span></p>` : nothing)}
  </div>`;
}

const sentence = (/** @type {string} */ text) => text.charAt(0).toUpperCase() + text.slice(1);
