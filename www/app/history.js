/** What is said of a session that is over. */
import { isWhole } from '../player/view/done.js';
import { library as words } from '../words.js';
import { dayOf } from './day.js';

/** @typedef {import('../core.js').RoutineView} RoutineView */
/** @typedef {import('../store/sessions.js').Session} Session */

/**
 * A session that came to its end by skipping most of it is not called finished: it says how many steps were done.
 * @param {Session} session
 * @param {RoutineView[]} catalog
 * @param {number} now unix ms
 */
export function sessionLine({ title, entry }, catalog, now) {
  const day = dayOf(entry.finishedAt, now);
  const { stepsDone: done, stepCount: count } = entry;
  if (entry.outcome === 'stopped') return words.stopped({ title, day, done, count });
  const steps = catalog.find(({ id }) => id === entry.routine)?.steps;
  const whole = steps ? isWhole(steps, done) : done >= count;
  return whole ? words.finished({ title, day }) : words.skipped({ title, day, done, count });
}
