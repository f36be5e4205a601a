/** A page of the site, on a fresh origin. */
import { Page } from './page.js';
import { Server } from './server.js';

/** @typedef {import('./server.js').Options & Partial<import('./engines.js').Look> & { path?: string }} Opening */

/**
 * @param {import('./engines.js').Browser} browser
 * @param {Opening} [opening]
 * @param {(page: Page) => unknown} [prepare] sees the page before anything is in it
 */
export async function open(browser, opening = {}, prepare = () => {}) {
  const { path = '', width = 390, height = 844, colorScheme, lasting, ...options } = opening;
  const raw = await browser.open({ width, height, colorScheme, lasting });
  const server = new Server(options);
  await server.start();
  const page = new Page(raw, server);
  await prepare(page);
  await page.goto(path);
  return page;
}
