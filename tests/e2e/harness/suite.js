/**
 * Runs scenarios in one engine: a test each, a browser for all, an origin each.
 *
 * Each engine has a test file of its own, so that there is never more than one browser of a kind at a time.
 */
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { ATTEMPTS, attempt } from './attempt.js';
import { ENGINES, obstacle, program } from './engines.js';
import { open } from './open.js';
import { FAILURES } from './places.js';

/** @typedef {import('./open.js').Opening} Opening */
/** @typedef {import('./page.js').Page} Page */
/**
 * @typedef {object} Stage what a scenario plays on
 * @property {import('./engines.js').EngineName} engine
 * @property {(opening?: Opening) => Promise<Page>} open the page of a path, on an own origin
 * @property {(words: string) => void} note a figure worth printing
 *
 * @typedef {object} Scenario
 * @property {string} name a sentence of behaviour
 * @property {(stage: Stage) => Promise<void>} play
 * @property {Partial<Record<import('./engines.js').EngineName, string>>} [not] engines that cannot, and why
 */

/** How long a scenario may take, in milliseconds. */
const LIMIT = 120_000;

/** What closing the pages may take beyond that, in milliseconds. */
const SLACK = 20_000;

/**
 * @param {import('./engines.js').EngineName} engine
 * @param {Scenario[]} scenarios played one after another
 * @param {Scenario[][]} [rows] after them: side by side, those of a row one after another
 */
export function run(engine, scenarios, rows = []) {
  const missing = obstacle(engine);
  if (missing && process.env.CI) throw new Error(`${missing}, and where CI is set nothing is left out`);
  describe(engine, { concurrency: 1 }, () => {
    /** @type {import('./engines.js').Browser} */
    let browser;
    before(async () => {
      if (!missing) browser = await ENGINES[engine].launch(/** @type {string} */ (program(ENGINES[engine])));
    });
    after(() => browser?.quit());
    /** @param {Scenario[]} scenarios */
    const playAll = (scenarios) => {
      // A test that was given up on may still be closing its pages: an engine that has but one waits for that.
      let last = Promise.resolve();
      for (const scenario of scenarios) {
        const skip = missing ? `not run: ${missing}` : (scenario.not?.[engine] ?? false);
        it(`${engine}: ${scenario.name}`, { skip, timeout: ATTEMPTS * LIMIT + SLACK }, (test) => {
          const result = last.then(() => attempt(test, () => perform(scenario, engine, browser, test)));
          last = result.catch(() => undefined);
          return result;
        });
      }
    };
    playAll(scenarios);
    if (rows.length > 0)
      describe(`${engine}, side by side`, { concurrency: true }, () => {
        for (const [index, row] of rows.entries()) describe(`row ${index + 1}`, { concurrency: 1 }, () => playAll(row));
      });
  });
}

/**
 * @param {Scenario} scenario
 * @param {import('./engines.js').EngineName} engine
 * @param {import('./engines.js').Browser} browser
 * @param {import('node:test').TestContext} test
 */
async function perform(scenario, engine, browser, test) {
  const note = (/** @type {string} */ words) => test.diagnostic(words);
  const given = AbortSignal.any([test.signal, AbortSignal.timeout(LIMIT)]);
  /** @type {Page[]} */
  const pages = [];
  /** @param {Opening} [opening] */
  const openHere = (opening) => open(browser, opening, (page) => pages.push(page));
  try {
    await Promise.race([scenario.play({ engine, open: openHere, note }), givenUp(given)]);
    for (const page of pages) assert.deepEqual(await page.complaints(), [], 'the page complained');
  } catch (error) {
    for (const [index, page] of pages.entries()) await keep(page, `${engine} ${scenario.name} ${index}`, error);
    throw error;
  } finally {
    await Promise.all(pages.map((page) => page.close()));
  }
}

/** Rejects once the attempt is given up: what it opened is closed then, and the run can end. @param {AbortSignal} signal */
function givenUp(signal) {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
}

/** Keeps what a failed page looked like and said. @param {Page} page @param {string} name @param {unknown} error */
async function keep(page, name, error) {
  await mkdir(FAILURES, { recursive: true });
  const file = `${FAILURES}/${name.replace(/[^\w]+/g, '-')}`;
  await writeFile(`${file}.png`, await page.raw.screenshot().catch(() => Buffer.alloc(0)));
  const shown = await page.evaluate(() => window.probe?.shown()).catch(String);
  await writeFile(`${file}.txt`, [String(error), shown, ...(await page.complaints())].join('\n\n'));
}
