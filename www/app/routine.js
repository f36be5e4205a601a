/** One routine: what it is, for whom, with what, and its steps. */
import { html, nothing } from 'lit/html.js';
import { drawn } from '../look/drawings.js';
import { icons } from '../look/icons.js';
import { scoreTemplate, sideOf } from '../look/score.js';
import { brief } from '../player/view/brief.js';
import { signsTemplate } from '../player/view/signs.js';
import { inMinutes, inSeconds } from '../player/view/time.js';
import { health, library, list, listOfAny, names, routine as words } from '../words.js';
import { linkTo } from './route.js';

/** @typedef {import('../core.js').RoutineView} RoutineView */
/** @typedef {import('../core.js').StepView} StepView */

/**
 * @param {RoutineView} routine
 * @param {{ save: () => void, problem: string }} sound saving it as a file
 */
export function routineTemplate(routine, { save, problem }) {
  return html`<div class="routine-page">
    <div class="hero">${drawn('cover', { routine, described: true })}</div>
    <div class="read">
      <h1 class="page" tabindex="-1" lang=${routine.language}>${routine.title}</h1>
      ${routine.note ? html`<p class="note" lang=${routine.language}>${routine.note}</p>` : nothing} ${factsTemplate(routine)}
      <div class="strip" aria-hidden="true">
        <span>${names.side.left}</span>${scoreTemplate(routine.steps)}<span>${names.side.right}</span>
      </div>
      <h2>${words.steps({ count: routine.steps.length })}</h2>
      <ol class="steps" role="list">
        ${routine.steps.map((step) => stepTemplate(step, routine.language))}
      </ol>
      <button class="btn" @click=${save}>${icons.save}${words.saveSound}</button>
      <p class="notice" role="status" ?hidden=${!problem}>${problem}</p>
      ${signsTemplate()}
      <p class="meta">${health.wellness}</p>
      <p class="go-line">
        <a class="btn go wide tall" href=${linkTo('play', routine.id)}>${icons.play}${words.start}</a>
      </p>
    </div>
  </div>`;
}

/** @param {RoutineView} routine */
function factsTemplate(routine) {
  const facts = [
    [words.time, inMinutes(routine.seconds)],
    [words.kind, words.kindValue({ setting: names.setting[routine.setting], level: names.level[routine.level] })],
    [words.tools, toolsOf(routine)],
    [words.place, names.position[routine.position]],
    [words.pressure, words.upTo({ most: routine.maxPressure })],
    [words.madeFor, listOfAny(routine.audiences.map((audience) => names.audience[audience]))],
    [words.goodFor, list(routine.goals.map((goal) => names.goal[goal]))],
    [words.notWith, listOfAny(routine.excludeIf.map((condition) => names.condition[condition]))],
  ];
  return html`<dl class="facts">
    ${facts.map(([term, text]) => (text ? html`<div><dt>${term}</dt><dd>${text}</dd></div>` : nothing))}
  </dl>`;
}

/** @param {RoutineView} routine */
function toolsOf({ tools, optionalTools }) {
  const needed = list(tools.map((tool) => names.tool[tool])) || library.noTools;
  const optional = list(optionalTools.map((tool) => names.tool[tool]));
  return optional ? words.withOptional({ tools: needed, optional }) : needed;
}

/** The score stands along the steps: a block to the side that is worked. @param {StepView} step @param {string} language of its instruction */
function stepTemplate(step, language) {
  const details = [step.region ? names.region[step.region] : '', step.optional ? words.optionalStep : ''];
  const place = details.filter(Boolean).join(' · ');
  const time = step.seconds < 120 ? inSeconds(step.seconds) : inMinutes(step.seconds);
  return html`<li>
    <i class="block" aria-hidden="true" data-side=${sideOf(step)} .style=${`--p: ${step.pressure?.most ?? 0}`}></i>
    <span class="picture">${drawn('thumb', { step })}</span>
    <div>
      <p class="named"><strong lang=${step.language}>${brief(step)}</strong><span class="num">${time}</span></p>
      ${step.cue ? html`<p lang=${language}>${step.cue}</p>` : nothing} ${place ? html`<p class="meta">${place}</p>` : nothing}
    </div>
  </li>`;
}
