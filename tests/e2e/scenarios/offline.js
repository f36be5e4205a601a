/** Without a network. */
import assert from 'node:assert/strict';
import { version } from '../harness/versions.js';
import { CALM, choose, play } from '../walk.js';

/** @typedef {import('../harness/page.js').Page} Page */

/** Waits until the whole site is on the device, and serves this page. @param {Page} page */
export const kept = (page) =>
  page.waitAtMost(30_000, async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return Boolean(registration?.active && navigator.serviceWorker.controller);
  });

/** @type {import('../harness/suite.js').Scenario[]} */
export const offline = [
  {
    name: 'after one visit, with the server stopped and the browser started again, a routine plays',
    async play({ open, note }) {
      const page = await open({ site: version('1'), worker: true, lasting: true });
      // Without a network the browser says so of what the probe and the server would tell each other.
      page.provoke(/ERR_CONNECTION_REFUSED/);
      await page.see('.offer svg');
      await kept(page);
      const { requests } = page.server;
      note(`${requests.length} requests, ${requests.reduce((sum, { brotli }) => sum + brotli, 0)} bytes`);
      const visit = requests.length;
      await page.reload();
      await page.see('.offer svg');
      const again = requests.slice(visit).map(({ path }) => path);
      assert.deepEqual(
        again.filter((path) => path !== 'sw.js'),
        [],
        'asked for once more',
      );
      await page.server.stop();
      await page.restart('');
      await choose(page, CALM.title);
      await page.see('svg.where');
      await play(page);
    },
  },
  {
    name: 'a first visit over a network that fails ends in words, whatever of it came',
    not: {
      Firefox: 'not run: what is shown while nothing runs, is shown by the page alone',
      WebKit: 'not run: as in Firefox',
    },
    async play({ open }) {
      for (const gone of [/\.wasm$/, /lit-|index-.*js$/, /assets/]) {
        const page = await open({ gone });
        page.provoke(/assets|404/);
        // What comes after a while, comes now.
        await page.evaluate(() => document.getAnimations().forEach((animation) => void animation.finish()));
        await page.read('Check the connection');
      }
    },
  },
];
