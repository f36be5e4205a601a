/** How it looks: what is set holds everywhere. */
import assert from 'node:assert/strict';
import { driven, wear } from '../harness/themes.js';
import { choose, routine } from '../walk.js';

/** @typedef {import('../harness/page.js').Page} Page */

const NIGHT = 'rgb(18, 23, 28)';
const FULL_BLACK = 'rgb(0, 0, 0)';

/** @param {Page} page @param {string} [of] */
const ground = (page, of = 'body') =>
  page.evaluate((of) => getComputedStyle(/** @type {Element} */ (window.probe.find(of))).backgroundColor, of);

/** @type {import('../harness/suite.js').Scenario[]} */
export const look = [
  {
    name: 'a theme that was set holds in the player, around the page, and before the app has loaded',
    async play({ open, engine }) {
      const page = await open({ path: '#/settings', colorScheme: 'light' });
      await page.click({ role: 'radio', name: 'Night' });
      assert.equal(await ground(page), NIGHT);
      const frame = await page.evaluate(() =>
        window.probe.findAll('meta[name=theme-color]').map((meta) => meta.getAttribute('content')),
      );
      assert.deepEqual([...new Set(frame)], ['#12171c']);
      await page.goto('');
      await choose(page, routine('three-minute-calm').title);
      assert.equal(await ground(page, '.frame'), NIGHT);
      await page.goto('#/settings');
      await page.click({ role: 'radio', name: 'High' });
      assert.equal(await ground(page), FULL_BLACK);
      await page.click({ role: 'radio', name: '130' });
      const letters = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
      // One engine reckons in single precision.
      assert.ok(Math.abs(letters - 20.8) < 0.001, `130 % of 16 px are 20.8 px, not ${letters} px`);
      if (engine === 'WebKit') return;
      page.provoke(/did not load|ERR_FAILED|assets/);
      await driven(page).route('**/assets/*.js', (route) => route.abort());
      await page.reload();
      assert.equal(await ground(page), FULL_BLACK);
      const size = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
      // One engine reckons in single precision.
      assert.ok(Math.abs(size - 20.8) < 0.001, `130 % of 16 px are 20.8 px, not ${size} px`);
    },
  },
  {
    name: 'where the system sets the colours, no other can be chosen for a body, what is lit has a line around it and covers what is under it, and a page’s own colour yields',
    not: { Firefox: 'Chromium can be told so', WebKit: 'Chromium can be told so' },
    async play({ open }) {
      const page = await open({ path: '#/settings' });
      await page.see({ role: 'radio', name: 'Curls' });
      const offered = () =>
        page.evaluate(() => {
          const fields = /** @type {HTMLInputElement[]} */ (window.probe.findAll({ role: 'radio' }));
          return ['skin', 'hair', 'tint'].filter((part) => fields.some(({ name }) => name === part));
        });
      assert.deepEqual(await offered(), ['skin', 'hair', 'tint']);
      await wear(page, 'forced');
      assert.deepEqual(await offered(), ['hair']);
      await page.goto('#/routines');
      await page.see('.ember');
      const { fill, stroke, under, words, paper } = await page.evaluate(() => {
        const { fill, stroke } = getComputedStyle(window.probe.find('.ember'));
        const { fill: under, opacity } = getComputedStyle(window.probe.find('.halo'));
        const { color: words, backgroundColor: paper } = getComputedStyle(document.body);
        return { fill, stroke, under: `${under} ${opacity}`, words, paper: `${paper} 1` };
      });
      assert.equal(stroke, words);
      assert.notEqual(stroke, fill);
      // Highlight may be seen through: two regions would make a third, were there nothing under them.
      assert.equal(under, paper);
      await page.goto('#/embed/three-minute-calm');
      await page.click({ role: 'switch', name: 'Colour of your own' });
      await page.see('input[type=color]');
      const accent = () =>
        page.evaluate(() => getComputedStyle(window.probe.find('kneadful-player')).getPropertyValue('--ember').trim());
      assert.equal(await accent(), 'Highlight');
      await wear(page, 'light');
      assert.match(await accent(), /^#/);
    },
  },
];
