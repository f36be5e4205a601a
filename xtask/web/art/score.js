// The score of a routine, as `www/look/score.css` has it.

import { s } from '../../../www/figure/svg.js';
import { sideOf } from '../../../www/look/score.js';
import { COLOURS } from './colours.js';

/** How much is over of the step that is played. */
const DONE = 0.6;

/**
 * @param {import('./catalogue.js').StepView[]} steps
 * @param {{ left: number, middle: number, width: number }} place
 * @param {number} [now] the step that is played; without one, nothing was played
 */
export function score(steps, { left, middle, width }, now = -1) {
  const total = steps.reduce((sum, { seconds }) => sum + seconds, 0);
  let x = left;
  return steps.map((step, index) => {
    const long = (step.seconds / total) * width;
    const side = sideOf(step);
    const high = 8 + (step.pressure?.most ?? 0) * (side === 'both' ? 28 : 14);
    const above = { left: high - 4, right: 4, both: high / 2, none: high / 2 }[side];
    const bar = (/** @type {number} */ share, /** @type {string} */ fill) =>
      s('rect', { x, y: middle - above, width: share * Math.max(long - 6, 2), height: high, rx: 4, fill });
    const drawn = [bar(1, index < now ? COLOURS.ink : COLOURS.todo), index === now && bar(DONE, COLOURS.ember)];
    x += long;
    return drawn;
  });
}
