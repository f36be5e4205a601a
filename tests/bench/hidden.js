/** Wake-ups in a tab that is really hidden. */
import { setTimeout as sleep } from 'node:timers/promises';
import { obstacle, openHideable } from '../e2e/harness/hidden.js';
import { CALM, choose, play } from '../e2e/walk.js';
import { count, each, now, WATCHED } from './wake-ups.js';

/** @returns {Promise<(string | number)[] | undefined>} nothing where there is no driver or no screen */
export async function hiddenWakeUps() {
  const missing = obstacle();
  if (missing) {
    console.log(`Not measured: a hidden tab; ${missing}.`);
    return undefined;
  }
  const { page, hide, show, close } = await openHideable();
  try {
    await page.goto('');
    await count(page);
    await choose(page, CALM.title);
    await play(page);
    await hide();
    await sleep(WATCHED);
    await show();
    // What counts is what it noted between.
    const marks = await page.evaluate(() => /** @type {any} */ (window).marks);
    const from = marks.findIndex((/** @type {any} */ mark) => mark.state === 'hidden');
    if (from < 0) throw new Error('the tab was never hidden, with another one in front of it');
    return ['hidden', ...each(marks[from], marks[from + 1] ?? (await now(page)))];
  } finally {
    await close();
  }
}
