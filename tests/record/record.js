/**
 * `cargo xtask record ID`: plays a routine in Chromium, in a hidden tab, and in Firefox, records what they give to the
 * loudspeaker, and prints how far every cue is from where the score has it.
 */
import { print } from '../bench/table.js';
import { Player } from '../js/core.js';
import { obstacle, record } from './session.js';
import { PROMISED, spread } from './verdict.js';

/** @typedef {import('./session.js').Name} Name */

const [id] = process.argv.slice(2);
const player = Player.builtIn(id, {});
const piece = { routine: id, cues: player.cues(), duration: player.snapshot().duration };
const names = /** @type {Name[]} */ (['Chromium', 'Firefox']);
const results = await Promise.all(names.map(listen));
process.exitCode = results.every(Boolean) ? 0 : 1;

/** Whether it held what is promised. @param {Name} name */
async function listen(name) {
  const missing = obstacle(name);
  if (missing) {
    console.log(`Not recorded: ${name}; ${missing}.`);
    return !process.env.CI;
  }
  const { stretches, doubled } = await record(name, piece);
  const rows = stretches.map(({ from, to, hidden, heard, missing }) => {
    const { median, worst } = spread(heard);
    return [clock(from), clock(to), hidden ? 'yes' : 'no', heard.length, missing.length, round(median), round(worst)];
  });
  const heard = stretches.flatMap((stretch) => stretch.heard);
  const { median, worst } = spread(heard);
  const lost = stretches.flatMap(({ missing }) => missing);
  print(
    `${id} in ${name}: ${heard.length} cues heard, ${lost.length} missing, ${doubled.length} doubled`,
    ['from', 'to', 'hidden', 'cues', 'missing', 'median error, ms', 'worst error, ms'],
    [...rows, ['in all', '', '', heard.length, lost.length, round(median), round(worst)]],
  );
  return lost.length + doubled.length === 0 && median <= PROMISED.median && worst <= PROMISED.worst;
}

/** @param {number} seconds */
const clock = (seconds) => `${Math.floor(seconds / 60)}:${(seconds % 60).toFixed(1).padStart(4, '0')}`;

/** @param {number} number */
const round = (number) => Math.round(number * 100) / 100;
