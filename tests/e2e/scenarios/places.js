/** Going to and fro between the screens. */
import assert from 'node:assert/strict';
import { CALM } from '../walk.js';

/** @typedef {import('../harness/page.js').Page} Page */

/** Where the page stands: how far down, its title, and the text of what has the focus. @param {Page} page */
const here = (page) =>
  page.evaluate(() => ({
    down: Math.round(scrollY),
    title: document.title,
    focus: window.probe.text(document.activeElement ?? document.body).split('\n')[0],
    hash: location.hash,
  }));

/** The screen is there, and the focus has come to its heading. @param {Page} page @param {string} selector */
async function arrived(page, selector) {
  await page.see(selector);
  await page.waitFor(() => document.activeElement?.localName === 'h1');
}

/** @param {Page} page */
const back = (page) => page.evaluate(() => history.back());

/** @type {import('../harness/suite.js').Scenario[]} */
export const places = [
  {
    name: 'a new screen begins at its top with the focus on its heading, and has a title of its own',
    async play({ open }) {
      const page = await open();
      assert.equal((await here(page)).title, 'Kneadful');
      await page.click({ role: 'link', name: 'Routines' });
      await arrived(page, '.routines');
      assert.deepEqual(await here(page), {
        down: 0,
        title: 'Routines · Kneadful',
        focus: 'Routines',
        hash: '#/routines',
      });
      await page.evaluate(() => scrollTo(0, 900));
      await page.click({ role: 'link', name: CALM.title });
      await arrived(page, '.steps');
      const { down, title, focus } = await here(page);
      assert.deepEqual([down, title, focus], [0, `${CALM.title} · Kneadful`, CALM.title]);
      await page.goto('#/nowhere');
      await page.read('no such page');
      assert.equal((await here(page)).title, 'Not found · Kneadful');
    },
  },
  {
    name: 'who goes on before the app has begun comes to the heading there',
    async play({ open }) {
      // Right after its scripts were read.
      const script = () =>
        document.addEventListener('DOMContentLoaded', () => {
          location.hash = '#/settings';
        });
      const page = await open({ script });
      await page.waitFor(() => document.activeElement?.matches('h1'));
      await page.read('While it plays');
    },
  },
  {
    name: 'who began at home, which needs no address, comes back there',
    async play({ open }) {
      const page = await open();
      await page.click({ role: 'link', name: 'Settings' });
      await page.read('While it plays');
      await page.click({ role: 'link', name: 'Back' });
      await page.read('Back massage, step by step');
    },
  },
  {
    name: 'Back, of the browser and of the page, leads to where one was: same place, same filter, same link',
    async play({ open }) {
      const page = await open({ path: '#/routines?for=self' });
      await page.click({ role: 'button', name: 'Gentle' });
      await page.waitFor(() => location.hash === '#/routines?for=self&level=gentle');
      for (const go of [back, (/** @type {Page} */ page) => page.click({ role: 'link', name: 'Back' })]) {
        await page.waitFor(() => document.documentElement.scrollHeight > innerHeight + 200);
        // To come to the link one may scroll on, or back.
        await page.evaluate(() => {
          scrollTo(0, 200);
          addEventListener('click', () => Object.assign(window, { from: scrollY }), { capture: true, once: true });
        });
        await page.click({ role: 'link', name: CALM.title });
        await page.see('.steps');
        await go(page);
        await page.see('.routines');
        await page.waitFor(() => document.activeElement?.getAttribute('href') === '#/routines/three-minute-calm');
        const { down, hash } = await here(page);
        const from = await page.evaluate(() => Reflect.get(window, 'from'));
        assert.ok(from > 100, `${from} px down at first`);
        assert.ok(Math.abs(down - from) <= 1, `${down} px down, ${from} before`);
        assert.equal(hash, '#/routines?for=self&level=gentle');
        assert.equal(await page.evaluate(() => history.state.depth), 0, 'the history has not grown');
      }
    },
  },
  {
    name: 'who has just scrolled goes on and comes back to where they were, however late the news of it is',
    async play({ open }) {
      const page = await open({ path: '#/routines' });
      await page.waitFor(() => document.querySelectorAll('.routines svg.figure').length === 20);
      await page.evaluate(() => {
        const late = (/** @type {HashChangeEvent} */ news) => {
          if (!news.isTrusted) return;
          news.stopImmediatePropagation();
          const { oldURL, newURL } = news;
          setTimeout(() => dispatchEvent(new HashChangeEvent('hashchange', { oldURL, newURL })), 400);
        };
        addEventListener('hashchange', late, { capture: true });
        const go = () => document.querySelector('a[href="#/routines/three-minute-calm"]')?.dispatchEvent(click);
        const click = new MouseEvent('click', { bubbles: true, cancelable: true });
        addEventListener('scroll', () => setTimeout(go), { once: true });
        /** @type {HTMLElement} */ (document.querySelector('a[href="#/routines/three-minute-calm"]')).focus();
        scrollTo(0, 200);
      });
      await page.see('.steps');
      await back(page);
      await page.see('.routines');
      await page.waitFor(() => document.activeElement?.getAttribute('href') === '#/routines/three-minute-calm');
      assert.equal(await page.evaluate(() => history.state.depth), 0, 'the history has not grown');
    },
  },
  {
    name: 'a page that is loaded again stands where it stood',
    async play({ open }) {
      const page = await open({ path: '#/routines' });
      await page.waitFor(() => document.querySelectorAll('.routines svg.cover').length === 20);
      await page.evaluate(() => scrollTo(0, 700));
      await page.waitFor(() => history.state.height === 700);
      await page.reload();
      await page.see('.routines');
      await page.waitFor(() => Math.abs(scrollY - 700) < 2);
    },
  },
  {
    name: 'chips filter with the keyboard, several together, and when nothing is left there is a way out',
    async play({ open }) {
      const page = await open({ path: '#/routines' });
      await page.see({ role: 'button', name: 'For two' });
      const press = async (/** @type {string} */ name) => {
        await page.evaluate((name) => {
          /** @type {HTMLElement} */ (window.probe.find({ role: 'button', name })).focus();
        }, name);
        await page.press('Enter');
      };
      await press('For two');
      await page.read('7 of 20');
      assert.equal(await page.evaluate(() => window.probe.findAll('.routines li').length), 7);
      await press('Ball');
      await page.read('0 of 20');
      await page.read('No routine fits all of that');
      await page.reload();
      await page.read('0 of 20');
      await page.click({ role: 'button', name: 'Clear “For two” and “Ball”' });
      await page.read('20 of 20');
      assert.equal((await here(page)).hash, '#/routines');
      // The last of a row that is wider than the screen.
      await page.goto('');
      await page.goto('#/routines?tool=massage-stick');
      const chip = { role: /** @type {const} */ ('button'), name: 'Massage stick' };
      await page.see(chip);
      await page.waitFor((chip) => {
        const { left, right } = window.probe.find(chip).getBoundingClientRect();
        return left >= 0 && right <= innerWidth && scrollY === 0;
      }, chip);
    },
  },
];
