/** One routine: what it is, for whom, with what, and its steps. Printed, it is a sheet for the wall. */
import { html, nothing } from 'lit/html.js';
import app from '#words/app';
import library from '#words/library';
import words from '#words/routine';
import stop from '#words/stop';
import suitability from '#words/suitability';
import { list, listOfAny, listOfFacts, listOfPhrases } from '../lists.js';
import { drawn, stepsDrawn } from '../look/drawings.js';
import { icons } from '../look/icons.js';
import { scoreTemplate } from '../look/score.js';
import { signsTemplate } from '../player/view/signs.js';
import { inMinutes, toTheSecond } from '../player/view/time.js';
import { names, sentence } from '../words.js';
import { positionsInWords, positionsOf } from './positions.js';
import { linkTo } from './route.js';
import { positionSign, routineSigns as signs, toolSign } from './routine-signs.js';
import { stepTemplate } from './steps.js';
import { titleTemplate } from './title.js';

/** @typedef {import('../core.js').RoutineView} RoutineView */
/** @typedef {Record<string, string>} Names what they are called, by their ids */

const goalNames = /** @type {Names} */ (suitability.goal);
const audienceNames = /** @type {Names} */ (suitability.audience);
const conditionNames = /** @type {Names} */ (suitability.condition);

/** So many steps fill one column of a sheet of paper, and so many two of larger letters. */
const FEW = 10;
const SOME = 20;

/**
 * @param {RoutineView} routine
 * @param {{ seconds: number, save: () => void, problem: string }} run how long it takes in all; saving it as a sound file
 */
export function routineTemplate(routine, { seconds, save, problem }) {
  return html`<article class="routine-page">
    <div class="hero">${drawn('cover', { routine, described: true })}</div>
    <div class="read">
      <h1 class="page" tabindex="-1" lang=${routine.language}>${titleTemplate(routine.title)}</h1>
      ${routine.note ? html`<p class="lede" lang=${routine.language}>${routine.note}</p>` : nothing} ${factsTemplate(routine)}
      <div class="strip" aria-hidden="true">
        <span>${sentence(names.side.left)}</span>${scoreTemplate(routine.steps)}<span>${sentence(names.side.right)}</span>
      </div>
      ${careTemplate(routine)}
      <div class="heading">
        <h2>${words.steps({ count: routine.steps.length })}</h2>
        <p class="meta num">${words.inAll({ time: toTheSecond(seconds) })}</p>
      </div>
      <ol class="steps" role="list" data-many=${manyOf(routine)}>
        ${routine.steps.map((step) => stepTemplate(step, routine.language))}
      </ol>
      <div class="actions">
        <button class="btn" @click=${print}>${signs.print}${words.print}</button>
        <button class="btn" @click=${save}>${icons.save}${words.saveSound}</button>
      </div>
      <p class="notice" role="status" ?hidden=${!problem}>${problem}</p>
      <p><a class="quiet" href=${linkTo('embed', routine.id)}>${words.embed}</a></p>
    </div>
    <p class="go-line">
      <a class="btn go wide tall" href=${linkTo('play', routine.id)}>${icons.play}${app.start}</a>
    </p>
  </article>`;
}

/** How many steps it has, for paper. @param {RoutineView} routine */
const manyOf = ({ steps: { length } }) => (length <= FEW ? 'few' : length <= SOME ? 'some' : nothing);

/** @param {RoutineView} routine */
function factsTemplate(routine) {
  const { seconds, setting, level, tools, maxPressure, audiences, goals } = routine;
  const firstTool = tools.find((tool) => tool !== 'hands') ?? 'hands';
  const kind = words.kindValue({ setting: names.setting[setting], level: names.level[level] });
  const who = listOfAny(audiences.map((audience) => audienceNames[audience]));
  return html`<dl class="facts">
    ${fact(signs.clock, words.time, inMinutes(seconds))}
    ${fact(toolSign(firstTool), words.tools, toolsOf(routine))}
    ${fact(positionSign(positionsOf(routine)), words.position, positionsInWords(routine))}
    ${fact(signs.gauge, words.pressure, words.upTo({ most: maxPressure }))}
    ${fact(setting === 'self' ? signs.person : signs.two, words.kind, kind)}
    ${who ? fact(signs.heart, words.madeFor, who) : nothing}
    ${fact(signs.goals, words.goodFor, listOfFacts(goals.map((goal) => goalNames[goal])))}
  </dl>`;
}

/** @param {RoutineView} routine */
function toolsOf({ tools, optionalTools }) {
  const needed = list(tools.map((tool) => names.tool[tool])) || library.noTools;
  const optional = list(optionalTools.map((tool) => names.tool[tool]));
  return optional ? words.withOptional({ tools: needed, optional }) : needed;
}

/** @param {import('lit').TemplateResult<2>} sign @param {string} term @param {string} text */
const fact = (sign, term, text) => html`<div><dt>${sign}${term}</dt><dd>${sentence(text)}</dd></div>`;

/** Who had better not, when to stop, and that it is no medical care. @param {RoutineView} routine */
function careTemplate({ excludeIf }) {
  const not = sentence(listOfAny(excludeIf.map((condition) => conditionNames[condition])));
  return html`<section class="care">
    ${not ? html`<h2>${words.notWith}</h2><p>${not}</p>` : nothing} ${signsTemplate()}
    <p class="on-paper"><strong>${stop.lead}</strong> ${stopOnPaper()}</p>
    <p class="meta">${stop.wellness}</p>
  </section>`;
}

function stopOnPaper() {
  const { action, emergency, signs } = stop;
  return stop.onPaper({ signs: listOfPhrases(Object.values(signs)), action, emergency });
}

/** On paper nothing comes later. */
async function print() {
  await stepsDrawn();
  window.print();
}
