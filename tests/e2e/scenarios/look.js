/** How it looks: what is set, what can be hit, what has the focus. */
import assert from 'node:assert/strict';
import { driven, wear } from '../harness/themes.js';
import { SCREENS, visit } from '../screens/index.js';
import { choose, routine } from '../walk.js';

/** @typedef {import('../harness/page.js').Page} Page */

const NIGHT = 'rgb(18, 23, 28)';
const FULL_BLACK = 'rgb(0, 0, 0)';

/** @param {Page} page @param {string} [of] */
const ground = (page, of = 'body') =>
  page.evaluate((of) => getComputedStyle(/** @type {Element} */ (window.probe.find(of))).backgroundColor, of);

/** What can be pressed and is too small for it: the label of a field counts. @param {Page} page */
const small = (page) =>
  page.evaluate(() => {
    const things = window.probe.findAll('a[href], button, summary, input, select, textarea');
    const seen = things.filter((thing) => thing.checkVisibility({ visibilityProperty: true }));
    return seen.flatMap((thing) => {
      const target = thing.closest('label') ?? thing;
      const { width, height } = target.getBoundingClientRect();
      const inText = getComputedStyle(target).display === 'inline' && target.matches('a');
      if (inText || width === 0 || Math.min(width, height) >= 47.5) return [];
      return [`${window.probe.name(thing) || thing.outerHTML}: ${Math.round(width)} × ${Math.round(height)}`];
    });
  });

/** What has the focus, with what is wrong about how that is shown. @param {Page} page */
const focused = (page) =>
  page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    let thing = document.activeElement;
    while (thing?.shadowRoot?.activeElement) thing = thing.shadowRoot.activeElement;
    if (!thing || thing === document.body) return null;
    const name = `${thing.localName} ${window.probe.name(thing)}`;
    // A field that is not seen itself hands its ring to what stands for it.
    const ringed = [thing, thing.nextElementSibling].find((one) => {
      const { outlineStyle, outlineWidth, opacity } = one ? getComputedStyle(one) : new CSSStyleDeclaration();
      return outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 3 && opacity !== '0';
    });
    if (!ringed) return { name, wrong: `${name}: no ring` };
    const { outlineWidth, outlineOffset } = getComputedStyle(ringed);
    const reach = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
    const { left, top, right, bottom } = ringed.getBoundingClientRect();
    let cut = top < 0 || bottom > innerHeight;
    for (let at = ringed.parentElement; at; at = at.parentElement) {
      const box = at.getBoundingClientRect();
      // What is scrolled sideways is a hand's own to bring into sight.
      if (at.scrollWidth > at.clientWidth && getComputedStyle(at).overflowX === 'auto') break;
      if (getComputedStyle(at).overflowX === 'visible' && at !== document.body) continue;
      cut ||= left - reach < box.left - 0.5 || right + reach > box.right + 0.5;
    }
    return { name, wrong: cut ? `${name}: its ring is cut` : '' };
  });

/** Fails where something that Tab comes to does not show it. @param {Page} page @param {string} where */
async function walk(page, where) {
  const names = [];
  for (let presses = 0; presses < 80; presses += 1) {
    await page.press('Tab');
    const now = await focused(page);
    if (!now) break;
    assert.equal(now.wrong, '', where);
    names.push(now.name);
  }
  assert.ok(names.length > 0, `${where}: Tab came to something`);
}

/** How the screens begin that have targets of their own. */
const GROUPS = [
  'library',
  'routine',
  'notice',
  'settings',
  'not loaded',
  'unknown',
  'player, left',
  'player, a hold',
  'player, about to stop',
  'player, at its end',
];

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
    name: 'where the system sets the colours, the hair of a body can be chosen and no colour of it',
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
    },
  },
  ...GROUPS.map((group) => ({
    name: `every target has 48 px on a small phone, and shows that it has the focus: ${group}`,
    not: {
      Firefox: 'the boxes are those of Chromium',
      WebKit: 'the boxes are those of Chromium',
    },
    /** @param {import('../harness/suite.js').Stage} stage */
    async play({ open }) {
      const screens = SCREENS.filter(({ name, language }) => name.startsWith(group) && !language);
      assert.ok(screens.length > 0, 'there is such a screen');
      for (const screen of screens) {
        const page = await visit(open, screen, { width: 320, height: 568 });
        assert.deepEqual(await small(page), [], screen.name);
        await walk(page, screen.name);
        await page.close();
      }
    },
  })),
];
