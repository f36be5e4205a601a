/** The table of a recording. */
import { print } from '../bench/table.js';
import { PROMISED, spread } from './verdict.js';

/**
 * Prints how far off the cues are, and says whether that is within what is promised.
 * @param {string} title
 * @param {ReturnType<typeof import('./verdict.js').judge>} judged
 */
export function report(title, { stretches, doubled }) {
  const heard = stretches.flatMap((stretch) => stretch.heard);
  const lost = stretches.flatMap(({ missing }) => missing);
  const { median, worst } = spread(heard);
  const rows = stretches.map(({ from, to, hidden, heard, missing }) => {
    const { median, worst } = spread(heard);
    return [clock(from), clock(to), hidden ? 'yes' : 'no', heard.length, missing.length, round(median), round(worst)];
  });
  print(
    `${title}: ${heard.length} cues heard, ${lost.length} missing, ${doubled.length} doubled`,
    ['from', 'to', 'hidden', 'cues', 'missing', 'median error, ms', 'worst error, ms'],
    [...rows, ['in all', '', '', heard.length, lost.length, round(median), round(worst)]],
  );
  return lost.length + doubled.length === 0 && median <= PROMISED.median && worst <= PROMISED.worst;
}

/** @param {number} seconds */
const clock = (seconds) => `${Math.floor(seconds / 60)}:${(seconds % 60).toFixed(1).padStart(4, '0')}`;

/** @param {number} number */
const round = (number) => Math.round(number * 100) / 100;
