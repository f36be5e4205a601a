/** Home: what waits to be resumed, what to do, how the week stands. What comes late stands below all that. */
import { html, nothing } from 'lit/html.js';
import app from '#words/app';
import words from '#words/today';
import { listOfFacts } from '../lists.js';
import { drawn } from '../look/drawings.js';
import { icons } from '../look/icons.js';
import { scoreTemplate } from '../look/score.js';
import { inLeft } from '../player/view/time.js';
import { factsOf } from './facts.js';
import { sessionLine } from './history.js';
import { LIBRARY, linkTo } from './route.js';
import { placeOf } from './run.js';
import { suggestionOf } from './suggestion.js';
import { titleTemplate } from './title.js';
import { weekOf, weekTemplate } from './week.js';

/** @typedef {import('../core.js').Core} Core */
/** @typedef {import('../core.js').RoutineView} RoutineView */
/** @typedef {import('../store/checkpoint.js').Standing} Standing */
/** @typedef {import('../store/sessions.js').Session} Session */

/** How many of the last sessions are listed. */
const LISTED = 3;

/** @param {{ core: Core, standing: Standing | null, sessions: Session[], now: number, news?: unknown, offer?: unknown }} state `news` of this app, and the `offer` to keep it */
export function todayTemplate({ core, standing, sessions, now, news, offer }) {
  const isFirst = sessions.length === 0 && !standing;
  return html`<h1 class="page" tabindex="-1">${app.today}</h1>
    <div class="today ${isFirst ? 'first' : ''}">
      ${isFirst ? html`<p class="lede">${words.intro}</p>` : nothing}
      ${standing ? resumeTemplate(core, standing) : nothing}
      ${offerTemplate(suggestionOf(core.catalog, sessions, now, standing?.routine), standing === null)}
      <div class="so-far">
      ${isFirst ? nothing : weekTemplate(weekOf(sessions, now))} ${sessionsTemplate(sessions, core.catalog, now)}
      <a class="btn wide" href=${LIBRARY}>${words.all({ count: core.catalog.length })}</a>
      ${hasFinished(sessions) ? offer : nothing}
      </div>
    </div>
    ${news ?? nothing}`;
}

/** @param {Session[]} sessions */
const hasFinished = (sessions) => sessions.some(({ entry }) => entry.outcome === 'finished');

/** @param {Core} core @param {Standing} standing */
function resumeTemplate(core, { routine, title, step, stepCount, checkpoint }) {
  const steps = core.catalog.find(({ id }) => id === routine)?.steps ?? [];
  const place = placeOf(core, checkpoint);
  const where = words.resume({ step: step + 1, count: stepCount });
  const progress = (/** @type {number} */ index) => {
    const done = index === step ? (place?.done ?? 0) : index < step ? 1 : -1;
    return { seconds: steps[index].seconds, done };
  };
  return html`<a class="card resume" href=${linkTo('play', routine)}>
    <span class="go-sign">${icons.play}</span>
    <span>
      <strong>${titleTemplate(title)}</strong>
      <span class="meta num">${listOfFacts([where, place ? inLeft(place.left) : ''])}</span>
    </span>
    ${steps.length > 0 ? scoreTemplate(steps, progress) : nothing}
  </a>`;
}

/** @param {{ routine: RoutineView, why: string }} suggestion @param {boolean} isFirst whether nothing else comes before it */
function offerTemplate({ routine, why }, isFirst) {
  return html`<section class="offer">
    <div class="picture">${drawn('cover', { routine })}</div>
    <div class="about">
      <p class="meta">${why}</p>
      <h2 lang=${routine.language}><a href=${linkTo('routines', routine.id)}><span>${titleTemplate(routine.title)}</span></a></h2>
      <p class="meta num">${factsOf(routine)}</p>
      ${routine.note ? html`<p class="note" lang=${routine.language}>${routine.note}</p>` : nothing} ${scoreTemplate(routine.steps)}
      <a class="btn wide ${isFirst ? 'go' : ''}" href=${linkTo('play', routine.id)}>${icons.play}${app.start}</a>
    </div>
  </section>`;
}

/** @param {Session[]} sessions @param {RoutineView[]} catalog @param {number} now */
function sessionsTemplate(sessions, catalog, now) {
  if (sessions.length === 0) return nothing;
  return html`<ul class="sessions" role="list" aria-label=${words.last}>
    ${sessions
      .slice(-LISTED)
      .reverse()
      .map((session) => html`<li>${sessionLine(session, catalog, now)}</li>`)}
  </ul>`;
}
