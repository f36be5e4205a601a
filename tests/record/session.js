/** One routine, played by one browser in the studio, and what was heard of it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { play, stage } from '../e2e/walk.js';
import { lengthOf, movesOf, perform, startOf } from './plan.js';
import { openStudio } from './studio.js';
import { openTab } from './tabs.js';
import { judge } from './verdict.js';

/** @typedef {{ routine: string | object, cues: import('./plan.js').Cue[], duration: number }} Piece */

/** @param {import('./tabs.js').Name} name @param {Piece} piece */
export async function record(name, { routine, cues, duration }) {
  const { env, ear, close } = await openStudio();
  try {
    const tab = await openTab[name](env);
    try {
      const [start, moves] = [startOf(cues), movesOf(cues, duration)];
      await tab.page.goto('');
      await stage(tab.page, { routine });
      await tab.page.see({ role: 'button', name: 'Play', exact: true });
      await tab.page.evaluate(perform, start, moves);
      await play(tab.page);
      await tab.hide();
      await sleep((lengthOf(start, moves, duration) + 2) * 1000);
      await tab.show();
      await tab.page.waitFor(() => Reflect.get(window, 'over'));
      const played = await tab.page.evaluate(() => Reflect.get(window, 'played'));
      return { ...judge(played, cues, ear.onsets), peak: ear.peak };
    } finally {
      await tab.close();
    }
  } finally {
    await close();
  }
}
