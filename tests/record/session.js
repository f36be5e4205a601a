/** One routine, played by one browser in the studio, and what was heard of it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { CHIMES } from '../../www/player/effects/speech.js';
import { comeTo, play, stage } from '../e2e/walk.js';
import { lengthOf, movesOf, perform } from './plan.js';
import { openStudio } from './studio.js';
import { openTab } from './tabs.js';
import { judge } from './verdict.js';

/** @typedef {import('./tabs.js').Name} Name */
/** @typedef {{ routine: string | object, cues: import('./plan.js').Cue[], duration: number }} Piece at the usual pace */

const PLAY = { role: 'button', name: 'Play', exact: true };

/**
 * @template T
 * @param {Name} name
 * @param {(tab: import('./tabs.js').HiddenTab, studio: import('./studio.js').Studio) => Promise<T>} act on the open page
 */
export async function inStudio(name, act) {
  const studio = await openStudio();
  try {
    const tab = await openTab[name](studio.env);
    try {
      await tab.page.goto('');
      return await act(tab, studio);
    } finally {
      await tab.close();
    }
  } finally {
    await studio.close();
  }
}

/** With a pause and two jumps, in a hidden tab where one can be had. @param {Name} name @param {Piece} piece */
export const record = (name, { routine, cues, duration }) =>
  inStudio(name, async ({ page, hide, show }, { ear }) => {
    const moves = movesOf(cues, duration);
    await stage(page, { routine });
    await page.see('.player:not(.coming)');
    await page.evaluate(perform, moves);
    await play(page);
    await hide();
    await sleep((lengthOf(moves, duration) + 2) * 1000);
    await show();
    // Whatever made its sound wait is added to that.
    await page.waitAtMost(60_000, () => Reflect.get(window, 'over'));
    const played = await page.evaluate(() => Reflect.get(window, 'played'));
    return { ...judge(played, cues, ear.onsets), peak: ear.peak };
  });

/**
 * Beside one's own music, in sight and without a break. There chimes ring on into each other: listened for are those that
 * begin in silence.
 * @param {Name} name @param {Piece} piece
 */
export const recordBeside = (name, { routine, cues, duration }) =>
  inStudio(name, async ({ page }, { ear }) => {
    const rung = (/** @type {import('./plan.js').Cue} */ cue) =>
      cue.at + CHIMES[/** @type {keyof typeof CHIMES} */ (cue.kind)];
    const alone = cues.filter(({ at }, index) => cues.slice(0, index).every((cue) => rung(cue) < at));
    await stage(page, { routine, ownMusic: true });
    await page.click(PLAY);
    await comeTo(page, 'playing');
    const limit = (duration + 20) * 1000;
    await page.waitAtMost(limit, () => /** @type {any} */ (window.probe.find('kneadful-player')).ended);
    return judge([{ from: 0, to: duration, hidden: false }], alone, ear.onsets);
  });
