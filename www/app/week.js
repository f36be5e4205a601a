/** How the week stands: on which of its days something was played, and for how long. A week begins on Monday. */
import { html } from 'lit/html.js';
import { language } from '#words/language';
import words from '#words/today';
import { once } from '../once.js';
import { inMinutes } from '../player/view/time.js';
import { signs } from './signs.js';

/** @typedef {import('../store/sessions.js').Session} Session */
/** @typedef {{ at: number, isToday: boolean, count: number, seconds: number }} Day `at` is its midnight */

/** With so many sessions more of them has shown no benefit. */
const PLENTY = 5;

const letter = once(() => new Intl.DateTimeFormat(language, { weekday: 'narrow' }));
const name = once(() => new Intl.DateTimeFormat(language, { weekday: 'long' }));

/** @param {Session[]} sessions @param {number} now unix ms @returns {Day[]} */
export function weekOf(sessions, now) {
  const today = new Date(now);
  const monday = today.getDate() - ((today.getDay() + 6) % 7);
  const midnight = (/** @type {number} */ day) =>
    new Date(today.getFullYear(), today.getMonth(), monday + day).getTime();
  return Array.from({ length: 7 }, (_, day) => {
    const [at, end] = [midnight(day), midnight(day + 1)];
    const within = (/** @type {number} */ time) => at <= time && time < end;
    const played = sessions.filter(({ entry }) => entry.stepsDone > 0 && within(entry.finishedAt));
    const seconds = played.reduce((sum, { entry }) => sum + entry.playedSeconds, 0);
    return { at, isToday: within(now), count: played.length, seconds };
  });
}

/** @param {Day[]} week */
export function weekTemplate(week) {
  const sum = (/** @type {(day: Day) => number} */ of) => week.reduce((all, day) => all + of(day), 0);
  const count = sum(({ count }) => count);
  return html`<section class="week">
    <h2>${words.week({ count: sum(({ count }) => Math.min(count, 1)) })}</h2>
    <ol class="days" role="list">
      ${week.map(dayTemplate)}
    </ol>
    <p class="meta">
      ${count > 0 ? words.sessions({ count, time: inMinutes(sum(({ seconds }) => seconds)) }) : ''}
      ${count < PLENTY ? words.dose : words.plenty}
    </p>
  </section>`;
}

/** @param {Day} day */
function dayTemplate({ at, isToday, count, seconds }) {
  const said = count > 0 ? words.dayPlayed({ day: name().format(at), time: inMinutes(seconds) }) : name().format(at);
  return html`<li class=${count > 0 ? 'did' : ''} aria-current=${isToday ? 'date' : 'false'}>
    <i>${count > 0 ? signs.check : ''}</i>
    <span aria-hidden="true">${letter().format(at)}</span>
    <span class="unseen">${said}</span>
  </li>`;
}
