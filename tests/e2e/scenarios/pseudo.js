/**
 * The interface in the pseudo-language: what is still in plain letters is no message and could not be translated.
 *
 * Routines (titles, notes, instructions) come in the language they are written in, and are let through; so are the words
 * that the browser itself has.
 */
import assert from 'node:assert/strict';
import { build } from 'vite';
import { catalog } from '../../js/core.js';
import { PSEUDO_SITE, VITE_CONFIG } from '../harness/places.js';
import { CALM, comeTo, seek, stage } from '../walk.js';

/** @typedef {import('../harness/page.js').Page} Page */

/** A routine for two: it has words that the others lack. */
const PARTNER = catalog().find(({ setting }) => setting === 'partner');

/** Words that the browser itself has for days and lists. */
const BROWSERS = ['today', 'yesterday', 'and', 'or'];

const written = catalog().flatMap(({ title, note, steps }) => [
  title,
  note ?? '',
  ...steps.flatMap(({ title, cue }) => [title ?? '', cue]),
]);
/** The longest first, so that no part of one is left. */
const foreign = [...new Set([...written, ...BROWSERS])]
  .filter(Boolean)
  .sort((a, b) => b.length - a.length)
  .map((text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
const FOREIGN = new RegExp(`(?<![\\p{L}\\d])(?:${foreign.join('|')})(?![\\p{L}\\d])`, 'giu');

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
  const plain = texts.filter((text) => /[a-z]/i.test(text.replace(FOREIGN, '')));
  assert.deepEqual(plain, [], `${where}: texts that are no messages`);
  const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(wide <= room, `${where}: ${wide} px wide on a screen of ${room} px`);
}

/** @type {import('../harness/suite.js').Scenario[]} */
export const pseudo = [
  {
    name: 'every text of the screens is a message, and one that is longer by two fifths has room at 320 px',
    async play({ open }) {
      const outDir = PSEUDO_SITE;
      await build({ configFile: VITE_CONFIG, mode: 'pseudo', logLevel: 'error', build: { outDir, emptyOutDir: true } });
      const page = await open({ site: outDir, width: 320, height: 568 });
      await page.see('.routines');
      await look(page, 'library');
      for (const path of ['nowhere', 'routines/0', 'settings']) {
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
      await look(page, 'library with a session under way');
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
      await stage(page, { routine: '0' });
      await page.see('.failure');
      await look(page, 'player with nothing to play');
    },
  },
];
