/**
 * Every screen in every state that looks different, and how to come there.
 *
 * Whatever looks at all of them (axe-core, the Nu checker, large letters, `cargo xtask shots`) has them from here: a
 * new line in `app.js` or `player.js`, and all of them look at it.
 */
import { siteIn } from '../harness/sites.js';
import { appScreens } from './app.js';
import { languageScreens } from './languages.js';
import { playerScreens } from './player.js';

/** @typedef {import('../harness/page.js').Page} Page */
/** @typedef {import('../harness/suite.js').Opening} Opening */

/**
 * @typedef {object} Screen
 * @property {string} name unique
 * @property {Opening} [opening]
 * @property {(now: number) => Record<string, unknown>} [saved] documents of the app that lie in the browser already, by
 *   name; `now` is the page's
 * @property {(page: Page) => Promise<Page | void>} reach goes there, once the page is open; perhaps in another tab
 * @property {boolean} [bare] it has no drawing
 * @property {'pseudo' | 'mirrored'} [language] with longer words, or read from the right; its colours are no others
 */

/** A file of the site on which nothing runs. */
const BESIDE = 'kneadful-frame.js';

/** @type {Screen[]} */
export const SCREENS = [...appScreens, ...languageScreens, ...playerScreens];

/**
 * Goes to a screen, and waits until nothing is missing there.
 * @param {(opening?: Opening) => Promise<Page>} open
 * @param {Screen} screen
 * @param {Opening} [more]
 */
export async function visit(open, { opening, saved, reach, bare, language }, more) {
  const site = language && (await siteIn(language));
  const path = opening?.path ?? '';
  const first = await open({ site, ...opening, ...more, path: saved ? BESIDE : path });
  if (saved) await begin(first, saved(await first.evaluate(() => Date.now())), path);
  const page = (await reach(first)) ?? first;
  if (!bare) await page.see('svg.figure');
  await page.evaluate(async () => {
    await document.fonts.ready;
    // All drawings come at once: what comes with the next frame has been drawn.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  return page;
}

/**
 * Begins anew with these documents saved, here or at a path of the site.
 * @param {Page} page @param {Record<string, unknown>} saved @param {string} [path]
 */
export async function begin(page, saved, path) {
  await page.evaluate((saved) => {
    for (const [name, body] of Object.entries(saved))
      localStorage.setItem(`kneadful.${name}`, JSON.stringify({ v: 1, body }));
  }, saved);
  await (path === undefined ? page.reload() : page.goto(path));
}
