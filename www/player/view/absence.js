/** What happened while nobody looked: whether the session stands because of it, for how long, and where it was seen last. */

/** @typedef {import('../conductor.js').Told} Told */
/**
 * @typedef {object} Absence
 * @property {number} step in which the session was when it was last seen
 * @property {boolean} stands it was stopped by nobody here
 * @property {boolean} slept by a device that slept; otherwise by what took the sound
 * @property {number} since when it stands, in unix ms
 * @property {number} away for how many seconds; 0 where nobody was away
 */

/** @param {Absence | null} absence @param {Told} event @returns {Absence | null} */
export function afterAbsence(absence, event) {
  switch (event.type) {
    case 'hidden':
      return absence?.stands ? absence : { step: event.step, stands: false, slept: false, since: 0, away: 0 };
    case 'held':
      return { step: absence?.step ?? event.step, stands: true, slept: false, since: event.now, away: 0 };
    case 'interrupted':
      return { step: absence?.step ?? event.step, stands: true, slept: true, since: 0, away: event.away };
    case 'seen':
      if (!absence?.stands) return null;
      return absence.slept ? absence : { ...absence, away: (event.now - absence.since) / 1000 };
    case 'playing':
      return null;
    default:
      return absence;
  }
}
