/** What a system can ask a page to look like, and how to ask for it. */

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

/** Playwright's own page behind one under test. @param {import('./page.js').Page} page */
export function driven({ raw }) {
  if (!raw.page) throw new Error('this needs an engine that Playwright drives');
  return raw.page;
}

/** @param {import('./page.js').Page} page @param {string} theme one of {@link THEMES} */
export const wear = (page, theme) => driven(page).emulateMedia(THEMES[theme]);
