/** The library: what waits to be resumed, the routines, what was done. */
import { html, nothing } from 'lit/html.js';
import { drawn } from '../look/drawings.js';
import { scoreTemplate } from '../look/score.js';
import { inMinutes } from '../player/view/time.js';
import { app as appWords, list, names, library as words } from '../words.js';
import { sessionLine } from './history.js';
import { linkTo } from './route.js';

/** @typedef {import('../core.js').RoutineView} RoutineView */
/** @typedef {import('../store/checkpoint.js').Standing} Standing */
/** @typedef {import('../store/sessions.js').Session} Session */

/** How many of the last sessions are listed. */
const SHOWN = 5;

/** @param {{ catalog: RoutineView[], standing: Standing | null, sessions: Session[], now: number }} library */
export function libraryTemplate({ catalog, standing, sessions, now }) {
  return html`<h1 class="page" tabindex="-1">${appWords.library}</h1>
    <p class="meta">${words.lead({ count: catalog.length })}</p>
    ${standing ? resumeTemplate(standing) : nothing} ${sessionsTemplate(sessions, catalog, now)}
    <ul class="routines" role="list">
      ${catalog.map((routine) => html`<li>${cardTemplate(routine)}</li>`)}
    </ul>`;
}

/** @param {Standing} standing */
function resumeTemplate({ routine, title, step, stepCount }) {
  return html`<a class="card resume" href=${linkTo('play', routine)}>
    <strong>${title}</strong>
    <span>${words.resume({ step: step + 1, count: stepCount })}</span>
  </a>`;
}

/** @param {RoutineView} routine */
function cardTemplate(routine) {
  const { id, title, language, seconds, setting, tools, steps } = routine;
  const needed = list(tools.map((tool) => names.tool[tool])) || words.noTools;
  const facts = [inMinutes(seconds), needed, setting === 'partner' ? names.setting.partner : ''];
  return html`<a class="card routine" href=${linkTo('routines', id)}>
    <span class="picture">${drawn('cover', { routine })}</span>
    <span class="about">
      <h2 lang=${language}>${title}</h2>
      <p class="meta">${facts.filter(Boolean).join(' · ')}</p>
      ${scoreTemplate(steps)}
    </span>
  </a>`;
}

/** @param {Session[]} sessions @param {RoutineView[]} catalog @param {number} now */
function sessionsTemplate(sessions, catalog, now) {
  if (sessions.length === 0) return nothing;
  const last = sessions.slice(-SHOWN).reverse();
  return html`<section class="sessions" aria-label=${words.sessions}>
    <ul role="list">
      ${last.map((session) => html`<li>${sessionLine(session, catalog, now)}</li>`)}
    </ul>
  </section>`;
}
