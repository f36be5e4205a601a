/** The way to the home screen. */
import assert from 'node:assert/strict';
import { driven } from '../harness/themes.js';
import { returning } from '../screens/app.js';
import { begin } from '../screens/index.js';

/** @typedef {import('../harness/page.js').Page} Page */

/** The browser offers to install, and the person will decline what it then asks. @param {Page} page */
const offer = (page) =>
  page.evaluate(() => {
    const prompt = () => Promise.resolve({ outcome: 'dismissed' });
    dispatchEvent(Object.assign(new Event('beforeinstallprompt'), { prompt }));
  });

/** Whether Today says how to put it on the home screen. @param {Page} page */
async function isOffered(page) {
  // The settings say it once the browser's offer has come, so that one knows.
  await page.goto('#/settings');
  await page.read('cannot be kept in this browser');
  const said = await page.evaluate(() => window.probe.shown());
  assert.ok(!said.includes('Keep it at hand'), 'one line does not contradict the other');
  await offer(page);
  await page.see({ role: 'button', name: 'Install' });
  await page.goto('#/');
  await page.see('.sessions');
  return page.evaluate(() => window.probe.find('.home') !== undefined);
}

/** @type {import('../harness/suite.js').Scenario[]} */
export const homeScreen = [
  {
    name: 'the home screen is offered after the first finished session, and never again once that was declined',
    not: { Firefox: 'not run: it makes no such offer', WebKit: 'not run: it makes no such offer' },
    async play({ open }) {
      const page = await open();
      const tab = driven(page);
      const devtools = await tab.context().newCDPSession(tab);
      assert.deepEqual((await devtools.send('Page.getAppManifest')).errors, [], 'in the manifest');
      const { sessions } = returning(Date.now());
      await begin(page, { sessions: sessions.filter(({ entry }) => entry.outcome === 'stopped') });
      assert.equal(await isOffered(page), false, 'nothing was finished yet');
      await begin(page, { sessions });
      assert.equal(await isOffered(page), true);
      await page.click({ role: 'button', name: 'Install' });
      await page.waitFor(() => window.probe.find('.home') === undefined);
      await page.reload();
      assert.equal(await isOffered(page), false, 'it was declined');
    },
  },
];
