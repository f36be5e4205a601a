/**
 * The interface in the pseudo-language: what is still in plain letters is no message and could not be translated.
 *
 * The texts of the routines are translated like any other. What the browser itself says of days and lists is let through,
 * as it knows nothing of this language.
 */
import assert from 'node:assert/strict';
import { catalog } from '../../js/core.js';
import { siteIn } from '../harness/sites.js';
import { CALM, comeTo, seek, stage } from '../walk.js';

/** @typedef {import('../harness/page.js').Page} Page */

/** A routine for two: it has words that the others lack. */
const PARTNER = catalog().find(({ setting }) => setting === 'partner');

const BROWSERS = /\b(?:today|yesterday|and|or|[MTWFS]|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/g;

/** All that a page says, what is folded away and what only a screen reader says included. @param {Page} page @returns {Promise<string[]>} */
function said(page) {
  return page.evaluate(() => {
    const attributes = ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'alt', 'placeholder'];
    const texts = window.probe
      .findAll(':not(script, style, noscript)')
      .flatMap((element) => [
        ...[...element.childNodes].map((node) => (node instanceof Text ? node.data : '')),
        ...attributes.map((name) => element.getAttribute(name) ?? ''),
      ]);
    return [...new Set(texts.map((text) => text.trim()).filter(Boolean))];
  });
}

/** @param {Page} page @param {string} where */
async function look(page, where) {
  const texts = await said(page);
  assert.ok(
    texts.some((text) => /[áéíóú]/.test(text)),
    `${where}: it is in the pseudo-language`,
  );
  const plain = texts.filter((text) => /[a-z]/i.test(text.replace(BROWSERS, '')));
  assert.deepEqual(plain, [], `${where}: texts that are no messages`);
  const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(wide <= room, `${where}: ${wide} px wide on a screen of ${room} px`);
}

/** @type {import('../harness/suite.js').Scenario[]} */
export const pseudo = [
  {
    name: 'every text of the screens is a message, and one that is longer by two fifths has room at 320 px',
    async play({ open }) {
      const page = await open({ site: await siteIn('pseudo'), width: 320, height: 568 });
      await page.see('.offer');
      await look(page, 'today');
      for (const path of ['nowhere', 'routines', 'routines?for=none', 'routines/0', 'settings']) {
        await page.goto(`#/${path}`);
        await page.see('h1');
        await look(page, path);
      }
      for (const id of [CALM.id, PARTNER?.id]) {
        await page.goto(`#/routines/${id}`);
        await page.see('.steps');
        await look(page, `routine ${id}`);
      }
      await page.goto(`#/play/${CALM.id}`);
      await page.see('.conditions');
      await look(page, 'before the first routine');
      await page.click('.go');
      await page.see('.controls .main');
      await look(page, 'player, ready');
      await page.click('.controls .main');
      await comeTo(page, 'playing');
      await look(page, 'player, playing');
      await page.click('.controls .tile');
      await page.see('.halt');
      await look(page, 'player, about to stop');
      await page.reload();
      await page.see('.halt');
      await look(page, 'player, taken up again');
      await page.goto('');
      await page.see('.resume');
      await look(page, 'today with a session under way');
      await page.click('.resume');
      await page.click('.halt .main');
      await comeTo(page, 'playing');
      await seek(page, -0.5);
      await comeTo(page, 'ended');
      await look(page, 'player, ended');
      for (const path of ['', '#/settings']) {
        await page.goto(path);
        await page.see('h1');
        await look(page, `after a session: ${path}`);
      }
      page.provoke(/there is no routine/);
      await stage(page, { routine: '0' });
      await page.see('.failure');
      await look(page, 'player with nothing to play');
    },
  },
];
