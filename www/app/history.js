/** What is said of a session that is over. */
import words from '#words/today';
import { dayOf } from './day.js';

/** @typedef {import('../core.js').RoutineView} RoutineView */
/** @typedef {import('../store/sessions.js').Session} Session */

/**
 * A session that came to its end by skipping most of it is not called finished: it says how many steps were done, if any.
 * @param {Session} session
 * @param {RoutineView[]} catalog
 * @param {number} now unix ms
 */
export function sessionLine(session, catalog, now) {
  const { title, entry } = session;
  const day = dayOf(entry.finishedAt, now);
  const { stepsDone: done, stepCount: count } = entry;
  if (done === 0) return words.looked({ title, day });
  if (entry.outcome === 'stopped') return words.stopped({ title, day, done, count });
  return playedThrough(session, catalog) ? words.finished({ title, day }) : words.skipped({ title, day, done, count });
}

/** Whether it came to its end, with every step that must not be left out. @param {Session} session @param {RoutineView[]} catalog */
export function playedThrough({ entry }, catalog) {
  const steps = catalog.find(({ id }) => id === entry.routine)?.steps;
  const needed = steps ? steps.filter(({ optional }) => !optional).length : entry.stepCount;
  return entry.outcome === 'finished' && entry.stepsDone >= needed;
}
