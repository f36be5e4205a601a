/**
 * What to play next, from what was played: the shortest gentle routine to begin with, then what was most often played
 * to its end, and not yet today. It promises nothing.
 */
import words from '#words/today';
import { dayOf, isSameDay } from './day.js';
import { playedThrough } from './history.js';

/** @typedef {import('../core.js').RoutineView} RoutineView */
/** @typedef {import('../store/sessions.js').Session} Session */

/** A firm routine is not offered again so soon: the same area rests for two days. */
const REST = 48 * 3_600_000;

/** @typedef {{ routine: RoutineView, why: string, enough: boolean }} Suggestion `enough` was done today: nobody need play more */

/**
 * @param {RoutineView[]} catalog
 * @param {Session[]} sessions oldest first
 * @param {number} now unix ms
 * @param {string} [waiting] the routine that waits to be resumed: it need not be offered as well
 * @returns {Suggestion}
 */
export function suggestionOf(catalog, sessions, now, waiting) {
  const played = sessions.filter(({ entry }) => entry.stepsDone > 0);
  const today = played.filter((session) => isSameDay(session.entry.finishedAt, now) && playedThrough(session, catalog));
  const enough = today.length > 0;
  const apart = [waiting, ...today.map(({ entry }) => entry.routine)];
  const others = catalog.filter(({ id }) => !apart.includes(id));
  const [best] = others
    .map((routine) => ({ routine, ...timesOf(routine, played, catalog) }))
    .filter(({ routine, last }) => last !== undefined && (routine.level === 'gentle' || now - last >= REST))
    .sort((one, other) => other.whole - one.whole || (other.last ?? 0) - (one.last ?? 0));
  const { easy, first, finished, played: begun } = words.why;
  if (!best) return { routine: easiest(others), why: played.length > 0 ? easy : first, enough };
  const { routine, whole, last = 0 } = best;
  const day = dayOf(last, now);
  return { routine, why: whole > 0 ? finished({ count: whole, day }) : begun({ day }), enough };
}

/** How often it was played to its end, and when it was last played. @param {RoutineView} routine @param {Session[]} played @param {RoutineView[]} catalog */
function timesOf({ id }, played, catalog) {
  const own = played.filter(({ entry }) => entry.routine === id);
  return {
    whole: own.filter((session) => playedThrough(session, catalog)).length,
    last: own.at(-1)?.entry.finishedAt,
  };
}

/** @param {RoutineView[]} catalog */
function easiest(catalog) {
  const alone = catalog.filter(({ setting, level }) => setting === 'self' && level === 'gentle');
  return (alone.length > 0 ? alone : catalog).reduce((short, one) => (one.seconds < short.seconds ? one : short));
}
