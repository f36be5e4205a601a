/** How a session came to its end: done, most of it skipped, or all of it. */
import words from '#words/player';

/** Every step but the optional ones was done. @param {{ optional: boolean }[]} steps @param {number} done how many were */
const isWhole = (steps, done) => done >= steps.filter(({ optional }) => !optional).length;

/** In a line. @param {{ optional: boolean }[]} steps @param {number} done */
export function ending(steps, done) {
  const { ended, looked, skipped } = words.status;
  if (isWhole(steps, done)) return ended;
  return done > 0 ? skipped({ done, count: steps.length }) : looked;
}
