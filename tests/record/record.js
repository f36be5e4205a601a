/**
 * `cargo xtask record ID`: plays a routine in Chromium, in a hidden tab, and in Firefox, records what they give to the
 * loudspeaker, and prints how far every cue is from where the score has it.
 */
import { Player } from '../js/core.js';
import { report } from './report.js';
import { record } from './session.js';
import { NAMES, obstacle } from './tabs.js';

const [id] = process.argv.slice(2);
const player = Player.builtIn(id, {});
const piece = { routine: id, cues: player.cues(), duration: player.snapshot().duration };

/** Whether each held what is promised. */
const held = NAMES.map(async (name) => {
  const missing = obstacle(name);
  if (missing) {
    console.log(`Not recorded: ${name}; ${missing}.`);
    return !process.env.CI;
  }
  return report(`${id} in ${name}`, await record(name, piece));
});
process.exitCode = (await Promise.all(held)).every(Boolean) ? 0 : 1;
