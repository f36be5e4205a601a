/** Without a network. */
import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { Server } from '../harness/server.js';
import { startUndriven } from '../harness/undriven.js';
import { version } from '../harness/versions.js';
import { CALM, choose, play } from '../walk.js';

/** @typedef {import('../harness/page.js').Page} Page */

/** Waits until the whole site is on the device, and serves this page. @param {Page} page */
export const kept = (page) =>
  page.waitAtMost(30_000, async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return Boolean(registration?.active && navigator.serviceWorker.controller);
  });

/**
 * What a person would do at the first and at the second visit, done by the page itself. It stands alone.
 * @param {string} ear where it tells how far it came @param {string} routine
 */
async function itself(ear, routine) {
  /** @template T @param {() => T} look @returns {Promise<NonNullable<T>>} */
  const there = async (look) => {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
    return there(look);
  };
  if (localStorage.visited) {
    location.hash = `#/play/${routine}`;
    const player = await there(() => /** @type {any} */ (document.querySelector('kneadful-player')));
    const play = await there(() => /** @type {HTMLElement | null} */ (player.shadowRoot?.querySelector('button.play')));
    play.click();
    await there(() => player.audio.currentTime > 0.5);
    location.href = `${ear}playing`;
    return;
  }
  localStorage.visited = 'yes';
  // The notice has been read.
  localStorage['kneadful.settings'] = JSON.stringify({ v: 1, body: { healthCheckedAt: Date.now() } });
  await there(() => navigator.serviceWorker.controller);
  location.href = `${ear}kept`;
}

/** @type {import('../harness/suite.js').Scenario[]} */
export const offline = [
  {
    name: 'after one visit, with the server stopped and the browser started again, a routine plays',
    async play({ open, note }) {
      const page = await open({ site: version('1'), worker: true, lasting: true });
      // Without a network the browser says so of what the probe and the server would tell each other.
      page.provoke(/ERR_CONNECTION_REFUSED/);
      // The pictures of pages for others are not kept: they are larger than all the rest.
      page.provoke(new RegExp(`r/${CALM.id}.png`));
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
      await page.goto('examples/plain.html');
      await page.waitFor(() => {
        const player = /** @type {any} */ (document.querySelector('kneadful-player'));
        // A visitor shows interest.
        player.preload = 'auto';
        return player.duration > 0;
      });
      await page.goto(`r/${CALM.id}.html`);
      assert.equal(await page.evaluate(() => document.querySelector('h1')?.textContent), CALM.title);
      await page.goto('');
      await page.see('.offer svg');
    },
  },
  {
    name: 'after one visit, with the server stopped and WebKit itself ended and started again, a routine plays',
    not: {
      Chromium: 'not run: it is ended and started again above',
      Firefox: 'not run: it is ended and started again above',
    },
    async play() {
      const { ear, visit, close } = await startUndriven();
      const site = version('1', (folder) =>
        appendFileSync(join(folder, 'probe.js'), `(${itself})("${ear}", "${CALM.id}")`),
      );
      const server = new Server({ site, worker: true });
      await server.start();
      try {
        await visit(server.url(), 'kept');
        await server.stop();
        await visit(server.url(), 'playing');
      } finally {
        await server.stop();
        await close();
      }
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
  {
    name: 'who waits in vain tries again where they are',
    not: {
      Firefox: 'not run: the way out is a link as any other',
      WebKit: 'not run: as in Firefox',
    },
    async play({ open }) {
      const page = await open({ path: '#/routines', gone: /index-.*js$/ });
      page.provoke(/assets|404/);
      await page.evaluate(() => document.getAnimations().forEach((animation) => void animation.finish()));
      const begun = await page.evaluate(() => performance.timeOrigin);
      await page.click({ role: 'link', name: 'Try again' });
      await page.waitFor((begun) => performance.timeOrigin > begun && location.hash === '#/routines', begun);
    },
  },
];
