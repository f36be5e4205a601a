/** What to do, where, on which side, with what, how hard: the words of one step. */
import { html, nothing } from 'lit';
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
    <p class="where">${[where(step, names), tool].filter(Boolean).join(', ')}</p>
    ${step.pressure ? pressureTemplate(step.pressure) : nothing}
  </div>`;
}

/** The number, and ten marks: filled to the least, open to the most. @param {{ least: number, most: number }} pressure */
function pressureTemplate({ least, most }) {
  const marks = Array.from({ length: 10 }, (_, index) => (index < least ? 'on' : index < most ? 'may' : 'no'));
  return html`<p class="press">
    <span>${words.pressure} <b>${least === most ? words.pressureValue({ most }) : words.pressureRange({ least, most })}</b></span>
    <span class="scale" aria-hidden="true">${marks.map((mark) => html`<i class=${mark}></i>`)}</span>
  </p>`;
}

/** The band in which the drawing comes: the sides, told by halves, and how one is placed. @param {StepView} step @param {Names} names */
export function stageTemplate(step, names) {
  const side = step.side === 'left' || step.side === 'right' ? step.side : null;
  return html`<div class="stage" part="stage" data-side=${step.side ?? 'none'}>
    <slot name="stage"></slot>
    <p class="placed">${names.position[step.position]}</p>
    ${side ? html`<p class="side">${icons[side]}<span>${sentence(names.side[side])}</span></p>` : nothing}
  </div>`;
}

const sentence = (/** @type {string} */ text) => text.charAt(0).toUpperCase() + text.slice(1);
