/** Without a mouse, and without eyes. */
import assert from 'node:assert/strict';
import { CALM, choose, comeTo, play, running, whole } from '../walk.js';

/** @typedef {import('../harness/page.js').Page} Page */

/** Presses Tab until the thing of that name has the focus. @param {Page} page @param {string} name */
async function tabTo(page, name) {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.press('Tab');
    const focused = await page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element ? window.probe.name(element) : '';
    });
    if (focused.includes(name)) return;
  }
  throw new Error(`60 times Tab did not come to “${name}”`);
}

/** @type {import('../harness/suite.js').Scenario[]} */
export const access = [
  {
    name: 'what goes on from the four conditions is in sight on a phone without scrolling, and covers nothing for good',
    async play({ open }) {
      const page = await open({ path: `#/play/${CALM.id}` });
      await page.read('Check with your doctor');
      const { bottom, height, scrolls } = await page.evaluate(() => {
        const button = window.probe.find({ role: 'button', name: 'None of these' });
        const { scrollHeight, clientHeight } = document.documentElement;
        return {
          bottom: button.getBoundingClientRect().bottom,
          height: window.innerHeight,
          scrolls: scrollHeight > clientHeight,
        };
      });
      assert.ok(scrolls, 'the page is longer than the phone, or this proves nothing');
      assert.ok(bottom <= height, `the button ends at ${bottom} of ${height}`);
      await page.click({ role: 'link', name: 'Not today' });
      await page.see({ role: 'link', name: 'Start' });
    },
  },
  {
    name: 'a routine can be played with the keyboard alone',
    async play({ open }) {
      const page = await open();
      await page.see({ role: 'link', name: CALM.title });
      await tabTo(page, CALM.title);
      await page.press('Enter');
      await page.see({ role: 'link', name: 'Start' });
      await tabTo(page, 'Start');
      await page.press('Enter');
      await page.see({ role: 'button', name: 'None of these' });
      await tabTo(page, 'None of these');
      await page.press('Enter');
      await whole(page);
      await page.press(' ');
      await running(page);
      await page.press('ArrowRight');
      await page.read(`2 of ${CALM.steps.length}`);
      await page.press('ArrowLeft');
      await page.read(`1 of ${CALM.steps.length}`);
      await tabTo(page, 'Pause');
      await page.press('Enter');
      await comeTo(page, 'paused');
    },
  },
  {
    name: 'shortcuts can be turned off',
    async play({ open }) {
      const page = await open({ path: '#/settings' });
      await page.click({ role: 'switch', name: 'Keyboard shortcuts' });
      await page.goto('');
      await choose(page, CALM.title);
      await play(page);
      await page.press('ArrowRight');
      await page.waitFor(() => /** @type {any} */ (window.probe.find('kneadful-player')).currentTime > 1);
      await page.read(`1 of ${CALM.steps.length}`);
    },
  },
  {
    name: 'a screen reader is told of every step, once it is there',
    async play({ open }) {
      const page = await open();
      const count = CALM.steps.length;
      /** @param {string} line */
      const said = (line) =>
        page.waitFor(
          (line) => window.probe.findAll({ role: 'status' }).some((one) => window.probe.text(one).startsWith(line)),
          line,
        );
      await choose(page, CALM.title);
      await play(page);
      await said(`Step 1 of ${count}: Set up,`);
      await page.click({ role: 'button', name: 'Next step' });
      await said(`Step 2 of ${count}: Slow breathing,`);
      await page.click({ role: 'button', name: 'Pause' });
      await said(`Paused at step 2 of ${count}`);
    },
  },
];
