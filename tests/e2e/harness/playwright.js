/** Chromium and Firefox, as Debian packs them, through Playwright. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, firefox } from 'playwright-core';

/** Neither engine may phone home during a test, and both keep their real autoplay policy. */
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--autoplay-policy=document-user-activation-required',
];

/** @param {string} executablePath */
export async function launchChromium(executablePath) {
  return browser(chromium, { executablePath, args: CHROMIUM_ARGS, headless: true });
}

const FIREFOX_PREFS = {
  // A sound may start in the handler of a tap, and nowhere else: the strictest of its policies. Under remote control a
  // page counts as tapped from the start, so that the usual one would never refuse.
  'media.autoplay.default': 1,
  'media.autoplay.blocking_policy': 2,
  // Without a sound device it gives up on what can be heard; what cannot runs on the system's clock.
  'media.default_volume': '0.0',
};

/**
 * @param {string} executablePath
 * @param {{ env?: Record<string, string>, prefs?: Record<string, string | number> }} [options] prefs beside the usual ones
 */
export async function launchFirefox(executablePath, { env, prefs } = {}) {
  const firefoxUserPrefs = { ...FIREFOX_PREFS, ...prefs };
  return browser(firefox, { channel: 'moz-firefox', executablePath, firefoxUserPrefs, env, headless: true });
}

/** @param {import('playwright-core').BrowserType} type @param {import('playwright-core').LaunchOptions} options @returns {Promise<import('./engines.js').Browser>} */
async function browser(type, options) {
  const launched = await type.launch(options);
  return {
    async open({ width, height, colorScheme, lasting }) {
      const viewport = { width, height };
      if (lasting) return lastingTab(type, { ...options, viewport });
      const context = await launched.newContext({ viewport, colorScheme });
      return tab(context, await context.newPage(), () => context.close());
    },
    quit: () => launched.close(),
  };
}

/**
 * A page of a browser of its own, which finds what it stored when it is started again.
 * @param {import('playwright-core').BrowserType} type
 * @param {Parameters<import('playwright-core').BrowserType['launchPersistentContext']>[1]} options
 * @returns {Promise<import('./page.js').Raw>}
 */
async function lastingTab(type, options) {
  const profile = await mkdtemp(join(tmpdir(), 'kneadful-'));
  /** @returns {Promise<import('./page.js').Raw>} */
  const start = async () => {
    const context = await type.launchPersistentContext(profile, options);
    const page = context.pages()[0] ?? (await context.newPage());
    const close = () => context.close().then(() => rm(profile, { recursive: true, force: true }));
    const restart = () => context.close().then(start);
    return { ...tab(context, page, close), restart };
  };
  return start();
}

/**
 * What Firefox says of a load that a service worker had in hand when the page went away. Where the worker itself refuses,
 * it says something else.
 */
const CUT_OFF = /A ServiceWorker intercepted the request and encountered an unexpected error/;

/**
 * @param {import('playwright-core').BrowserContext} context
 * @param {import('playwright-core').Page} page
 * @param {() => Promise<unknown>} close
 * @returns {import('./page.js').Raw}
 */
function tab(context, page, close) {
  /** @type {string[]} */
  const complaints = [];
  /** @type {string | undefined} */
  let origin;
  page.on('pageerror', (error) => {
    if (!CUT_OFF.test(String(error.stack))) complaints.push(`page error: ${error.stack}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && origin !== undefined && url.origin !== origin)
      complaints.push(`request to another origin: ${url}`);
  });
  return {
    page,
    goto(url) {
      origin = new URL(url).origin;
      return page.goto(url);
    },
    reload: () => page.reload(),
    evaluate: (expression) => page.evaluate(expression),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key === ' ' ? 'Space' : key),
    screenshot: () => page.screenshot(),
    async sibling() {
      const sibling = await context.newPage();
      return tab(context, sibling, () => sibling.close());
    },
    complaints: () => complaints,
    close,
  };
}
