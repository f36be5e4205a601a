/** From one version to the next. */
import assert from 'node:assert/strict';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { files, version } from '../harness/versions.js';
import { CALM, choose, comeTo, play } from '../walk.js';
import { kept } from './offline.js';

/** @typedef {import('../harness/page.js').Page} Page */

/** Of which version the page is. @param {Page} page */
const versionOf = (page) => page.evaluate(() => document.querySelector('meta[name=version]')?.getAttribute('content'));

/** Looks for a newer version, and waits for what becomes of it. @param {Page} page @returns {Promise<string>} */
const update = (page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing;
    if (!worker) return registration.waiting ? 'installed' : 'none';
    return new Promise((resolve) => {
      worker.addEventListener('statechange', () => resolve(worker.state), { once: true });
    });
  });

/** Takes the newer version over. @param {Page} page @param {string} name of the version */
async function takeOver(page, name) {
  await page.click({ role: 'button', name: 'Update' });
  await page.waitFor((name) => document.querySelector('meta[name=version]')?.getAttribute('content') === name, name);
  await page.see('.offer svg');
}

/** @type {import('../harness/suite.js').Scenario[]} */
export const updates = [
  {
    name: 'a new version waits for a session and for a tap, an old tab keeps its files, and a torn version changes nothing',
    async play({ open }) {
      const page = await open({ site: version('1'), worker: true });
      page.provoke(/integrity/);
      await kept(page);
      await choose(page, CALM.title);
      await play(page);

      page.server.deploy(version('2'));
      assert.equal(await update(page), 'installed');
      const second = await page.tab('');
      await second.read('A new version is ready');
      assert.equal(await versionOf(second), '1', 'nothing changes by itself');
      await second.click({ role: 'button', name: 'Update' });
      await second.read('A session runs in another tab');
      await comeTo(page, 'playing');
      assert.doesNotMatch(await page.evaluate(() => window.probe.shown()), /new version/);

      await page.goto('#/');
      await page.waitFor(async () => (await navigator.locks.query()).held?.length === 0);
      await takeOver(second, '2');
      // What the server no longer has, and this tab has not asked for until now.
      await page.goto('#/settings');
      await page.see('.keys');
      assert.equal(await versionOf(page), '1');

      const torn = version('3');
      const [largest] = files(torn).filter((file) => file.endsWith('.wasm'));
      const whole = readFileSync(join(torn, largest));
      truncateSync(join(torn, largest), 1000);
      page.server.deploy(torn);
      assert.equal(await update(second), 'redundant');
      await second.reload();
      await second.see('.offer svg');
      assert.equal(await versionOf(second), '2');

      writeFileSync(join(torn, largest), whole);
      await page.reload();
      assert.equal(await versionOf(page), '2');
      await second.raw.close();
      assert.equal(await update(page), 'installed');
      await page.goto('#/');
      await page.see('.news');
      await takeOver(page, '3');
      const old = await page.evaluate(async () => {
        const caches = await Promise.all((await window.caches.keys()).map((name) => window.caches.open(name)));
        const requests = await Promise.all(caches.map((cache) => cache.keys()));
        return requests
          .flat()
          .map(({ url }) => url)
          .filter((url) => /v[12]\.\w+$/.test(url));
      });
      assert.deepEqual(old, [], 'what older versions left is gone');
    },
  },
];
