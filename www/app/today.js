/** Home: what waits to be resumed, what to do, how the week stands. What comes late stands below all that. */
import { html, nothing } from 'lit/html.js';
import app from '#words/app';
import time from '#words/time';
import words from '#words/today';
import { listOfFacts } from '../lists.js';
import { drawn } from '../look/drawings.js';
import { icons } from '../look/icons.js';
import { scoreTemplate } from '../look/score.js';
import { toTheSecond } from '../player/view/time.js';
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
  const suggestion = suggestionOf(core.catalog, sessions, now, standing?.routine);
  const rests = suggestion.enough && !standing;
  return html`<h1 class="page" tabindex="-1">${app.today}</h1>
    ${rests ? html`<p class="lede">${words.enough}</p>` : nothing}
    <div class="today ${isFirst ? 'first' : ''}">
      ${isFirst ? html`<p class="lede">${words.intro}</p>` : nothing}
      ${standing ? resumeTemplate(core, standing) : offerTemplate(suggestion)}
      <div class="so-far">
      ${standing ? besideTemplate(suggestion) : nothing}
      ${isFirst ? nothing : weekTemplate(weekOf(sessions, now))} ${sessionsTemplate(sessions, core.catalog, now)}
      <a class=${rests ? 'quiet' : 'btn wide'} href=${LIBRARY}>${words.all({ count: core.catalog.length })}</a>
      ${hasFinished(sessions) ? offer : nothing} ${news ?? nothing}
      </div>
    </div>`;
}

/** @param {Session[]} sessions */
const hasFinished = (sessions) => sessions.some(({ entry }) => entry.outcome === 'finished');

/**
 * The one thing that comes first.
 * @param {{ id: string, title: string, language?: string, steps: RoutineView['steps'] }} routine
 * @param {string} why
 * @param {...unknown} more what is said of it, and the way in
 */
function firstTemplate(routine, why, ...more) {
  const { id, title, language } = routine;
  return html`<section class="offer">
    <div class="picture">${drawn('cover', { routine })}</div>
    <div class="about">
      <p class="meta">${why}</p>
      <h2 lang=${language ?? nothing}><a href=${linkTo('routines', id)}><span>${titleTemplate(title)}</span></a></h2>
      ${more}
    </div>
  </section>`;
}

/** @param {Core} core @param {Standing} standing */
function resumeTemplate(core, { routine: id, title, stepCount: count, checkpoint, ...saved }) {
  const routine = core.catalog.find((one) => one.id === id) ?? { id, title, steps: [] };
  const place = placeOf(core, checkpoint);
  // What was saved beside the checkpoint may be a moment older.
  const { step } = place ?? saved;
  const where = words.where({ step: step + 1, count });
  const progress = (/** @type {number} */ index) => {
    const done = index === step ? (place?.done ?? 0) : index < step ? 1 : -1;
    return { seconds: routine.steps[index].seconds, done };
  };
  return firstTemplate(
    routine,
    words.waits,
    html`<p class="meta num">${listOfFacts([where, place ? time.left({ time: toTheSecond(place.left) }) : ''])}</p>`,
    scoreTemplate(routine.steps, progress),
    html`<a class="btn wide go resume" href=${linkTo('play', id)}>${icons.play}${words.resume}</a>`,
  );
}

/** @param {import('./suggestion.js').Suggestion} suggestion */
function offerTemplate({ routine, why, enough }) {
  return firstTemplate(
    routine,
    why,
    html`<p class="meta num">${factsOf(routine)}</p>`,
    routine.note ? html`<p class="note" lang=${routine.language}>${routine.note}</p>` : nothing,
    scoreTemplate(routine.steps),
    html`<a class="btn wide ${enough ? '' : 'go'}" href=${linkTo('play', routine.id)}>${icons.play}${app.start}</a>`,
  );
}

/** Small, beside what waits. @param {import('./suggestion.js').Suggestion} suggestion */
const besideTemplate = ({ routine, why }) => html`<a class="card beside" href=${linkTo('routines', routine.id)}>
  <span class="picture">${drawn('cover', { routine })}</span>
  <span>
    <span class="meta">${why}</span>
    <strong lang=${routine.language}>${titleTemplate(routine.title)}</strong>
    <span class="meta num">${factsOf(routine)}</span>
  </span>
</a>`;

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
