// The table of a routine's cues: a line a cue, milliseconds, kind, step from 1 and words, with tabs between them.
// `node xtask/web/cues.js ID` prints it.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { initSync, Player } from '#kneadful';
import { cueWords } from '../../www/player/cue-words.js';
import { told } from '../../www/told.js';

const WASM = new URL('../../target/wasm/kneadful_bg.wasm', import.meta.url);

/** At the usual pace. @param {string} id of a built-in routine */
export function tableOf(id) {
  initSync({ module: readFileSync(WASM) });
  const player = Player.builtIn(id, {});
  const routine = told(player.routine());
  return player
    .cues()
    .map((cue) => `${Math.round(cue.at * 1000)}\t${cue.kind}\t${cue.step + 1}\t${cueWords(routine, cue)}\n`)
    .join('');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // Whoever reads the table may stop reading: `cargo xtask cues ID | head`.
  process.stdout.on('error', (error) => {
    if (!('code' in error && error.code === 'EPIPE')) throw error;
  });
  process.stdout.write(tableOf(process.argv[2]));
}
