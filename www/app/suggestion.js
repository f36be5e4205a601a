/**
 * What to play next, from what was played: the shortest gentle routine to begin with, then what was most often played
 * to its end. It promises nothing.
 */
import words from '#words/today';
import { dayOf } from './day.js';
import { playedThrough } from './history.js';

/** @typedef {import('../core.js').RoutineView} RoutineView */
/** @typedef {import('../store/sessions.js').Session} Session */

/** A firm routine is not offered again so soon: the same area rests for two days. */
const REST = 48 * 3_600_000;

/**
 * @param {RoutineView[]} catalog
 * @param {Session[]} sessions oldest first
 * @param {number} now unix ms
 * @param {string} [waiting] the routine that waits to be resumed: it need not be offered as well
 * @returns {{ routine: RoutineView, why: string }}
 */
export function suggestionOf(catalog, sessions, now, waiting) {
  const played = sessions.filter(({ entry }) => entry.stepsDone > 0);
  const [best] = catalog
    .filter(({ id }) => id !== waiting)
    .map((routine) => ({ routine, ...timesOf(routine, played, catalog) }))
    .filter(({ routine, last }) => last !== undefined && (routine.level === 'gentle' || now - last >= REST))
    .sort((one, other) => other.whole - one.whole || (other.last ?? 0) - (one.last ?? 0));
  if (!best) return { routine: easiest(catalog, waiting), why: played.length > 0 ? words.why.easy : words.why.first };
  const { routine, whole, last = 0 } = best;
  const day = dayOf(last, now);
  return { routine, why: whole > 0 ? words.why.finished({ count: whole, day }) : words.why.played({ day }) };
}

/** How often it was played to its end, and when it was last played. @param {RoutineView} routine @param {Session[]} played @param {RoutineView[]} catalog */
function timesOf({ id }, played, catalog) {
  const own = played.filter(({ entry }) => entry.routine === id);
  return {
    whole: own.filter((session) => playedThrough(session, catalog)).length,
    last: own.at(-1)?.entry.finishedAt,
  };
}

/** @param {RoutineView[]} catalog @param {string} [waiting] */
function easiest(catalog, waiting) {
  const alone = catalog.filter(({ id, setting, level }) => id !== waiting && setting === 'self' && level === 'gentle');
  return alone.reduce((short, routine) => (routine.seconds < short.seconds ? routine : short));
}
