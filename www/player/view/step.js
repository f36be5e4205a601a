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
  return html`<div class="what stack">${keyed(at, html`<div>${saidTemplate(steps[at])}</div>`)}${roomFor(steps, (step) => saidTemplate(step, false), kindOf)}</div>`;
}

/** @param {StepView} step @param {boolean} [seen] what is there for its room only needs no marks: there is as much room for them in any case */
function saidTemplate(step, seen = true) {
  const tool = step.tool && step.tool !== 'hands' ? words.with({ tool: names.tool[step.tool] }) : '';
  const place = where(step);
  return html`<h2 part="title" lang=${step.language}>${step.title}</h2>
    <p class="where">${place}${tool ? html`<span class="tool">${place ? ', ' : ''}${tool}</span>` : nothing}</p>
    ${step.pressure ? pressureTemplate(step.pressure, seen) : nothing}`;
}

/** The number, and ten marks: filled to the least, open to the most. @param {{ least: number, most: number }} pressure @param {boolean} seen */
function pressureTemplate({ least, most }, seen) {
  const marks = Array.from({ length: seen ? 10 : 0 }, (_, index) =>
    index < least ? 'on' : index < most ? 'may' : 'no',
  );
  return html`<p class="press">
    <span><span class="name">${words.pressure}</span> <b>${least === most ? words.pressureValue({ most }) : words.pressureRange({ least, most })}</b></span>
    <span class="scale" aria-hidden="true">${marks.map((mark) => html`<i class=${mark}></i>`)}</span>
  </p>`;
}
