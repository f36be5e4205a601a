/** What to do, where, on which side, with what, how hard: the words of one step. */
import { keyed } from 'lit/directives/keyed.js';
import { html, nothing } from 'lit/html.js';
import { drawn } from '../../look/drawings.js';
import { icons } from '../../look/icons.js';
import { names, sentence, player as words } from '../../words.js';

/** @typedef {import('../../core.js').StepView} StepView */

/** Where, and on which side: `between the shoulder blades, left`. @param {StepView} step */
export function where({ region, side }) {
  if (!region) return '';
  const place = names.region[region];
  return side ? words.where({ place, side: names.side[side] }) : place;
}

/** @param {StepView} step */
export function whatTemplate(step) {
  const tool = step.tool && step.tool !== 'hands' ? words.with({ tool: names.tool[step.tool] }) : '';
  return html`<div class="what">
    <h2 part="title" lang=${step.language}>${step.title}</h2>
    <p class="where">${where(step)}${tool ? html`<span class="tool">, ${tool}</span>` : nothing}</p>
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
 * @param {StepView} step @param {string} setting @param {string} lead what this time is for, if not for the step itself
 */
export function stageTemplate(step, setting, lead) {
  const side = step.side === 'left' || step.side === 'right' ? step.side : null;
  // A new tab for each step, like a new drawing: nothing that is shown moves.
  return html`<div class="stage" part="stage" data-side=${step.side ?? 'none'}>
    <slot name="stage">${drawn('where', { step, described: true })}</slot>
    ${lead ? html`<p class="lead">${lead}</p>` : nothing}
    ${drawn('how', { step, setting, described: true })}
    ${keyed(step, side ? html`<p class="side">${icons[side]}<span>${sentence(names.side[side])}</span></p>` : nothing)}
  </div>`;
}
