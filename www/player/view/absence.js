/** What happened while nobody looked: whether the session stands because of it, for how long, and where it was seen last. */

/** @typedef {import('../conductor.js').Told} Told */
/**
 * @typedef {object} Absence
 * @property {number} step in which the session was when it was last seen
 * @property {'slept' | 'held' | 'lost' | null} why it was stopped by nobody here: the device slept, something took the
 *   sound, the page was lost; `null` where it was not stopped
 * @property {number} since when it stands, in unix ms
 * @property {number} away for how many seconds; 0 where nobody was away
 */
/** @typedef {Pick<Absence, 'step' | 'since'>} Loss */

/** Whoever comes back later, in seconds, was not away but had left. */
const LONGEST = 6 * 60 * 60;

/** A page was lost with its session, which is taken up again. @param {Loss | null} loss @returns {Absence | null} */
export function afterLoss(loss, now = Date.now()) {
  const away = loss ? (now - loss.since) / 1000 : 0;
  return loss && away > 0 && away < LONGEST ? { ...loss, why: 'lost', away } : null;
}

/** @param {Absence | null} absence @param {Told} event @returns {Absence | null} */
export function afterAbsence(absence, event) {
  switch (event.type) {
    case 'hidden':
      return absence?.why ? absence : { step: event.step, why: null, since: 0, away: 0 };
    case 'held':
      return { step: absence?.step ?? event.step, why: 'held', since: event.now, away: 0 };
    case 'interrupted':
      return { step: absence?.step ?? event.step, why: 'slept', since: 0, away: event.away };
    case 'seen':
      if (!absence?.why) return null;
      return absence.why === 'slept' ? absence : { ...absence, away: (event.now - absence.since) / 1000 };
    case 'playing':
      return null;
    default:
      return absence;
  }
}
