/** What a system can ask of the look of a page, and how to make it ask. */

/** @typedef {import('./page.js').Page} Page */
/** @typedef {Parameters<import('playwright-core').Page['emulateMedia']>[0]} Media */

const PLAIN = /** @type {const} */ ({ colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' });

/** @type {Record<string, Media>} */
export const THEMES = {
  light: PLAIN,
  dark: { ...PLAIN, colorScheme: 'dark' },
  contrast: { ...PLAIN, contrast: 'more' },
  'contrast-dark': { ...PLAIN, contrast: 'more', colorScheme: 'dark' },
  forced: { ...PLAIN, forcedColors: 'active' },
  'forced-dark': { ...PLAIN, forcedColors: 'active', colorScheme: 'dark' },
};

/** Playwright's own page behind one under test. @param {Page} page */
export function driven({ raw }) {
  if (!raw.page) throw new Error('this needs an engine that Playwright drives');
  return raw.page;
}

/** @param {Page} page @param {string} theme one of {@link THEMES} */
export const wear = (page, theme) => driven(page).emulateMedia(THEMES[theme]);

/** Sets the size of letters in the browser's settings, and waits until the page has it. @param {Page} page @param {number} times */
export async function enlarge(page, times = 2) {
  const tab = driven(page);
  const browser = await tab.context().newCDPSession(tab);
  const size = 16 * times;
  await browser.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } });
  await page.waitFor((size) => getComputedStyle(document.documentElement).fontSize === `${size}px`, size);
}
