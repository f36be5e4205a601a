/** How long it takes from the address to something to see, and to something to do. */
import { CALM, choose } from '../e2e/walk.js';
import { median } from './table.js';

/** @typedef {import('../e2e/harness/page.js').Page} Page */

const TIMES = 5;

/** @param {import('./bench.js').Open} open @returns {Promise<(string | number)[]>} */
export async function startUp(open) {
  /** @type {number[][]} */
  const runs = [];
  for (let run = 0; run < TIMES; run += 1) {
    const page = await open();
    const home = await shown(page, '.offer');
    const painted = await firstPaint(page);
    await choose(page, CALM.title);
    // Another query is another document, in the same storage: the notice has been answered.
    await page.goto(`?again#/play/${CALM.id}`);
    const play = await shown(page, { role: 'button', name: 'Play', exact: true });
    runs.push([painted, home, await firstPaint(page), play]);
  }
  return runs[0].map((_, column) => Math.round(median(runs.map((row) => row[column]))));
}

/** When it was there, in milliseconds of the page's own clock. @param {Page} page @param {import('../e2e/harness/page.js').Query} query */
function shown(page, query) {
  return page.evaluate(async (query) => {
    while (window.probe.find(query) === undefined) {
      if (performance.now() > 30_000) throw new Error(`half a minute without ${JSON.stringify(query)}`);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    return performance.now();
  }, query);
}

/** @param {Page} page */
function firstPaint(page) {
  return page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN);
}
