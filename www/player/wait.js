/** When to look again: at the next whole second of the countdown, or at the next change. */

/** A wake-up comes a little after its time rather than a little before. In seconds. */
export const SLACK = 0.01;

/** How long until then, in seconds of the track. @param {import('../core.js').Snapshot} snapshot @param {number} now */
export function waitOf({ phaseLeft, position, nextChange }, now) {
  const left = phaseLeft - (now - position);
  const toSecond = left - Math.ceil(left) + 1;
  const toChange = nextChange - now;
  return toChange > 0 ? Math.min(toSecond, toChange) : toSecond;
}
