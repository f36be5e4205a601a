/**
 * Photographs of every screen, in every theme and size, for looking: `cargo xtask shots` runs it.
 *
 * The same site gives the same pictures: the wall clock stands, the session too, and so does what moves.
 */
import { mkdir, rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { ENGINES, obstacle, program } from '../e2e/harness/engines.js';
import { open } from '../e2e/harness/open.js';
import { SHOTS } from '../e2e/harness/places.js';
import { driven, THEMES, wear } from '../e2e/harness/themes.js';
import { SCREENS, visit } from '../e2e/screens/index.js';
import { writeSheet } from './sheet.js';

/** @typedef {import('../e2e/harness/page.js').Page} Page */

const SIZES = ['320x568', '390x844', '844x390', '1280x800'];
/** A Wednesday evening. */
const NOW = new Date('2026-11-18T18:30:00Z');

/** What was asked for, or a sentence that says what can be. */
function asked() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { theme: { type: 'string', multiple: true }, size: { type: 'string', multiple: true } },
  });
  const themes = chosen('theme', Object.keys(THEMES), values.theme);
  const sizes = chosen('size', SIZES, values.size);
  const words = positionals.join(' ');
  const screens = SCREENS.filter(({ name }) => name.includes(words));
  if (screens.length === 0)
    throw new Error(`no screen is called “${words}”: ${names(SCREENS.map(({ name }) => name))}`);
  return { themes, sizes, screens, all: process.argv.length === 2 };
}

/** @param {string} what @param {string[]} possible @param {string[]} [wanted] */
function chosen(what, possible, wanted = possible) {
  const unknown = wanted.find((one) => !possible.includes(one));
  if (unknown !== undefined) throw new Error(`“${unknown}” is not a ${what}: ${names(possible)}`);
  return wanted;
}

/** @param {string[]} list */
const names = (list) => `give ${list.join(' | ')}`;

/** Halts whatever moves where it is well under way. @param {Page} page */
function freeze(page) {
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const roots = [document, ...window.probe.findAll('*').flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    for (const animation of roots.flatMap((root) => root.getAnimations())) {
      const { delay = 0, duration, iterations } = animation.effect?.getTiming() ?? {};
      const endless = iterations === Number.POSITIVE_INFINITY;
      // What is finite and slow is the time of a step, which stands where it is.
      if (endless || Number(duration) > 1000) animation.pause();
      else animation.finish();
      if (endless) animation.currentTime = delay + Number(duration) * 0.4;
    }
  });
}

/**
 * On a picture of the whole page, what sticks to the edge of the window would lie across its middle: it stands where it
 * belongs on the page.
 * @param {Page} page
 */
function loosen(page) {
  return page.evaluate(() => {
    const loosened = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('[data-loosened]')]);
    for (const element of loosened) {
      delete element.dataset.loosened;
      element.style.position = element.style.inset = '';
    }
    for (const element of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('body *'))) {
      if (getComputedStyle(element).position !== 'sticky') continue;
      element.dataset.loosened = '';
      Object.assign(element.style, { position: 'relative', inset: 'auto' });
    }
  });
}

/** @param {Page} page @param {string} theme @param {string} size @param {string} file */
async function shoot(page, theme, size, file) {
  const [width, height] = size.split('x').map(Number);
  const tab = driven(page);
  await wear(page, theme);
  await tab.setViewportSize({ width, height });
  await loosen(page);
  await freeze(page);
  await tab.screenshot({ path: file, fullPage: true });
}

async function main() {
  const { themes, sizes, screens, all } = asked();
  const missing = obstacle('Chromium');
  if (missing) throw new Error(`not run: ${missing}`);
  if (all) await rm(SHOTS, { recursive: true, force: true });
  process.env.TZ = 'UTC';
  const browser = await ENGINES.Chromium.launch(String(program(ENGINES.Chromium)));
  for (const screen of screens) {
    /** @type {Page[]} */
    const pages = [];
    const prepare = (/** @type {Page} */ page) => {
      pages.push(page);
      return driven(page).clock.setFixedTime(NOW);
    };
    const page = await visit((opening) => open(browser, opening, prepare), screen);
    const folder = `${SHOTS}/${screen.name.replace(/[^\w]+/g, '-')}`;
    await mkdir(folder, { recursive: true });
    for (const theme of themes)
      for (const size of sizes) await shoot(page, theme, size, `${folder}/${theme}-${size}.png`);
    for (const page of pages) await page.close();
    console.log(screen.name);
  }
  await browser.quit();
  console.log(`Look at ${await writeSheet()}`);
}

try {
  await main();
  process.exit();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
