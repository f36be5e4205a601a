/** What to do, where, on which side, with what, how hard: the words of one step. */
import { keyed } from 'lit/directives/keyed.js';
import { html, nothing } from 'lit/html.js';
import words from '#words/player';
import stepWords from '#words/step';
import { names } from '../../words.js';
import { roomFor } from './room-for.js';

/** @typedef {import('../../core.js').StepView} StepView */

/** Where, and on which side: `between the shoulder blades, left`. @param {StepView} step */
export function where({ region, side }) {
  if (!region) return '';
  const place = names.region[region];
  return side ? stepWords.where({ place, side: names.side[side] }) : place;
}

/** @param {StepView[]} steps @param {number} at */
export function whatTemplate(steps, at) {
  const kindOf = (/** @type {StepView} */ step) => [step.title, where(step), step.tool, !step.pressure].join();
  return html`<div class="what stack">${keyed(at, html`<div>${saidTemplate(steps[at])}</div>`)}${roomFor(steps, saidTemplate, kindOf)}</div>`;
}

/** @param {StepView} step */
function saidTemplate(step) {
  const tool = step.tool && step.tool !== 'hands' ? words.with({ tool: names.tool[step.tool] }) : '';
  const place = where(step);
  return html`<h2 part="title" lang=${step.language}>${step.title}</h2>
    <p class="where">${place}${tool ? html`<span class="tool">${place ? ', ' : ''}${tool}</span>` : nothing}</p>
    ${step.pressure ? pressureTemplate(step.pressure) : nothing}`;
}

/** The number, and ten marks: filled to the least, open to the most. @param {{ least: number, most: number }} pressure */
function pressureTemplate({ least, most }) {
  const marks = Array.from({ length: 10 }, (_, index) => (index < least ? 'on' : index < most ? 'may' : 'no'));
  return html`<p class="press">
    <span><span class="name">${words.pressure}</span> <b>${least === most ? words.pressureValue({ most }) : words.pressureRange({ least, most })}</b></span>
    <span class="scale" aria-hidden="true">${marks.map((mark) => html`<i class=${mark}></i>`)}</span>
  </p>`;
}
