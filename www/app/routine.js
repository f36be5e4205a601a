/** One routine: what it is, for whom, with what, and its steps. */
import { html, nothing } from 'lit';
import { icons } from '../look/icons.js';
import { signsTemplate } from '../player/view/halt.js';
import { where } from '../player/view/step.js';
import { inMinutes, inSeconds } from '../player/view/time.js';
import { health, library, routine as words } from '../words.js';
import { linkTo } from './route.js';

/** @typedef {import('../core.js').RoutineView} RoutineView */
/** @typedef {import('../core.js').StepView} StepView */
/** @typedef {import('../core.js').Names} Names */

/**
 * @param {RoutineView} routine
 * @param {Names} names
 * @param {{ save: () => void, problem: string }} sound saving it as a file
 */
export function routineTemplate(routine, names, { save, problem }) {
  return html`<h1 class="page" tabindex="-1">${routine.title}</h1>
    ${routine.note ? html`<p class="note">${routine.note}</p>` : nothing} ${factsTemplate(routine, names)}
    <p class="go-line">
      <a class="btn go wide tall" href=${linkTo('play', routine.id)}>${icons.play}${words.start}</a>
    </p>
    <h2>${words.steps({ count: routine.steps.length })}</h2>
    <ol class="steps">
      ${routine.steps.map((step) => stepTemplate(step, names))}
    </ol>
    <button class="btn" @click=${save}>${icons.save}${words.saveSound}</button>
    <p class="notice" role="status" ?hidden=${!problem}>${problem}</p>
    ${signsTemplate()}
    <p class="meta">${health.wellness}</p>`;
}

/** @param {RoutineView} routine @param {Names} names */
function factsTemplate(routine, names) {
  const tools = routine.tools.map((tool) => names.tool[tool]).join(', ') || library.noTools;
  const optional = routine.optionalTools.map((tool) => names.tool[tool]).join(', ');
  const facts = [
    [words.time, inMinutes(routine.seconds)],
    [words.setting, `${names.setting[routine.setting]}, ${names.level[routine.level]}`],
    [words.tools, optional ? `${tools} (${words.optional({ tools: optional })})` : tools],
    [words.place, names.position[routine.position]],
    [words.pressure, words.upTo({ most: routine.maxPressure })],
    [words.goodFor, routine.goals.map((goal) => names.goal[goal]).join(', ')],
    [words.notWith, routine.excludeIf.map((condition) => names.condition[condition]).join(', ')],
  ];
  return html`<dl class="facts">
    ${facts.map(([term, text]) => (text ? html`<div><dt>${term}</dt><dd>${text}</dd></div>` : nothing))}
  </dl>`;
}

/** @param {StepView} step @param {Names} names */
function stepTemplate(step, names) {
  const place = where(step, names);
  const details = [place, step.optional ? words.optionalStep : ''].filter(Boolean).join(' · ');
  return html`<li>
    <p><strong>${step.title}</strong><span class="num">${step.seconds < 120 ? inSeconds(step.seconds) : inMinutes(step.seconds)}</span></p>
    ${details ? html`<p class="meta">${details}</p>` : nothing} ${step.cue ? html`<p>${step.cue}</p>` : nothing}
  </li>`;
}
