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

/** The script that a version begins with. @param {string} folder */
const started = (folder) => files(folder).find((file) => /index-.*\.js$/.test(file)) ?? '';

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
      // It has come up: what older versions left is gone.
      await page.waitFor(async () => {
        const caches = await Promise.all((await window.caches.keys()).map((name) => window.caches.open(name)));
        const requests = await Promise.all(caches.map((cache) => cache.keys()));
        return !requests.flat().some(({ url }) => /v[12]\.\w+$/.test(url));
      });
    },
  },
  {
    name: 'a version that does not come up gives way to the one of before, and the next one comes as ever',
    async play({ open }) {
      const page = await open({ site: version('1'), worker: true });
      await kept(page);
      // It has come up with its worker.
      await page.reload();
      await page.waitFor(() => document.documentElement.dataset.up !== undefined);

      const spoil = (/** @type {string} */ folder) =>
        writeFileSync(join(folder, started(folder)), 'localStorage.mine = "tried"; throw Error("no good")');
      page.server.deploy(version('2', spoil));
      page.provoke(/no good/);
      assert.equal(await update(page), 'installed');
      await page.click({ role: 'button', name: 'Update' });
      await page.waitFor(() => localStorage.mine === 'tried' && window.probe.find('.offer svg') !== undefined);
      assert.equal(await versionOf(page), '1');
      await page.reload();
      await page.see('.offer svg');
      assert.equal(await versionOf(page), '1', 'it stays so');

      page.server.deploy(version('3'));
      assert.equal(await update(page), 'installed');
      await takeOver(page, '3');
    },
  },
];
