/**
 * `cargo xtask lighthouse`: what Lighthouse says of every kind of screen, on a phone of its mobile profile, as a table;
 * beneath it, whatever is not perfect.
 */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { serve } from '../../xtask/web/serve.js';
import { print } from '../bench/table.js';
import { ENGINES, obstacle, program } from '../e2e/harness/engines.js';
import { freePort } from '../e2e/harness/webdriver.js';

const SCREENS = {
  home: '#/',
  library: '#/routines',
  routine: '#/routines/three-minute-calm',
  player: '#/play/three-minute-calm',
  settings: '#/settings',
  'not found': '#/nowhere',
};
/** Runs differ: Lighthouse itself asks for several, and for the middle one. */
const TIMES = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const LIGHTHOUSE = fileURLToPath(new URL('node_modules/lighthouse/cli/index.js', import.meta.url));

/**
 * @typedef {object} Report as Lighthouse writes it
 * @property {Record<string, { score: number, auditRefs: { id: string, weight: number }[] }>} categories
 * @property {Record<string, { title: string, score: number | null, numericValue?: number }>} audits
 */

/**
 * In a browser of its own, as Lighthouse has it by itself: one that has shown another screen tidies up in the first tenth of
 * a second, which then counts as the screen's.
 * @param {string} site @param {string} address @returns {Promise<Report>}
 */
async function examine(site, address) {
  const port = await freePort();
  const args = ['--no-sandbox', `--remote-debugging-port=${port}`];
  const executablePath = program(ENGINES.Chromium);
  // Lighthouse leaves what a page has saved: somebody who has read the notice comes to the player.
  const browser = await chromium.launchPersistentContext('', { executablePath, args, headless: true });
  const page = await browser.newPage();
  await page.goto(site);
  await page.evaluate(() => {
    const settings = { v: 1, body: { healthCheckedAt: Date.now() } };
    localStorage.setItem('kneadful.settings', JSON.stringify(settings));
  });
  await page.close();
  const only = `--only-categories=${CATEGORIES.join(',')}`;
  const words = [LIGHTHOUSE, site + address, `--port=${port}`, '--quiet', '--output=json', only];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, words, { maxBuffer: 2 ** 26 });
    return JSON.parse(stdout);
  } finally {
    await browser.close();
  }
}

/** Of several runs the one in the middle. @param {string} site @param {string} address */
async function middle(site, address) {
  /** @type {Report[]} */
  const reports = [];
  for (let time = 0; time < TIMES; time += 1)
    reports.push(
      await examine(site, address).catch((error) => {
        // Where a browser was too busy to be watched from its start.
        if (!String(error).includes('Please run Lighthouse again')) throw error;
        console.warn(`${address}: Lighthouse asks to be run again`);
        return examine(site, address);
      }),
    );
  const [category] = CATEGORIES;
  return reports.toSorted((one, other) => one.categories[category].score - other.categories[category].score)[
    Math.floor(TIMES / 2)
  ];
}

/** What keeps it from a hundred. @param {Report} report */
const flaws = ({ categories, audits }) =>
  Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id].score ?? 1) < 1)
    .map(({ id }) => `${id} (${audits[id].title})`);

async function main() {
  const missing = obstacle('Chromium');
  if (missing) throw new Error(`not run: ${missing}`);
  const site = await serve();
  /** @type {(string | number)[][]} */
  const rows = [];
  /** @type {string[]} */
  const remarks = [];
  for (const [name, address] of Object.entries(SCREENS)) {
    console.error(name);
    const report = await middle(site.url, address);
    const scores = CATEGORIES.map((category) => Math.round(100 * report.categories[category].score));
    const times = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'];
    rows.push([name, ...scores, ...times.map((id) => Math.round(report.audits[id].numericValue ?? Number.NaN))]);
    remarks.push(...flaws(report).map((flaw) => `- ${name}: ${flaw}`));
  }
  await site.close();
  print(
    `Lighthouse, mobile, the middle one of ${TIMES}`,
    [
      'screen',
      'performance',
      'accessibility',
      'best practices',
      'SEO',
      'first paint, ms',
      'largest, ms',
      'blocked, ms',
    ],
    rows,
  );
  console.log(['', ...(remarks.length > 0 ? remarks : ['Nothing is less than perfect.'])].join('\n'));
}

await main();
