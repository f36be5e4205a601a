/**
 * That everybody can use every screen, in every state and theme.
 *
 * What axe-core and the Nu checker read is the page, which is the same in every engine; only Chromium's letters can be
 * enlarged from outside.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { misfits } from '../harness/misfits.js';
import { errorsIn, flattened, nuObstacle } from '../harness/nu.js';
import { SITE } from '../harness/places.js';
import { shiftsOf } from '../harness/shifts.js';
import { outOfSight, wayInOutOfSight } from '../harness/sight.js';
import { small, walk } from '../harness/targets.js';
import { driven, enlarge, THEMES, wear } from '../harness/themes.js';
import { SCREENS, visit } from '../screens/index.js';

/** @typedef {import('../harness/page.js').Page} Page */
/** @typedef {import('../screens/index.js').Screen} Screen */

const PHONE = { width: 390, height: 844 };
const SMALLEST = { width: 320, height: 568 };
const SIZES = [{ width: 1280, height: 800 }, { width: 844, height: 390 }, SMALLEST, PHONE];

/** A page that scrolls by less than a line, in px, has nothing to show there: it only seems to be loose. */
const SLIVER = 24;

/**
 * The letters with which no screen does so. With others a line more or less may leave a sliver: how high a page is no
 * layout can round, so that where a system has others it is told and no failure.
 */
const LETTERS = 'DejaVu Sans';

/** How the names of screens begin that have targets of their own. */
const OWN_TARGETS = [
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

if (nuObstacle && process.env.CI) throw new Error(`${nuObstacle}, and where CI is set nothing is left out`);

/** Fails on anything axe-core finds. @param {Page} page @param {Screen} screen */
async function audit(page, screen) {
  const [usual, ...others] = Object.keys(THEMES);
  await auditIn(page, screen, usual, {});
  if (screen.language) return;
  // They differ in nothing but colours.
  for (const theme of others) await auditIn(page, screen, theme, { runOnly: ['cat.color'] });
  await wear(page, usual);
}

/** @param {Page} page @param {Screen} screen @param {string} theme @param {{ runOnly?: string[] }} rules */
async function auditIn(page, { bare }, theme, rules) {
  await wear(page, theme);
  const { violations, passes } = await page.evaluate(async (rules) => {
    const { violations, passes } = await window.axe.run({ ...rules, resultTypes: ['violations'] });
    const found = violations.map(
      ({ id, impact, nodes }) =>
        `${impact} ${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' ')}`,
    );
    return { violations: found, passes: passes.length };
  }, rules);
  assert.deepEqual(violations, [], `axe-core, ${theme}`);
  // A screen that is still to come may have no word in any colour.
  assert.ok(passes > 0 || bare, `${theme}: axe-core looked at something`);
}

/** Fails on anything the Nu checker finds in what the browser has made of the page. @param {Page} page */
async function check(page) {
  if (nuObstacle) return;
  assert.deepEqual(await errorsIn(await page.evaluate(flattened)), [], 'the Nu checker');
}

/** For a moment what the second tap of a double tap could hit takes none, and looks covered. */
const takesTaps = () =>
  window.probe.findAll('.answers').every((element) => getComputedStyle(element).pointerEvents !== 'none');

/** Whether the page is in LETTERS. @param {Page} page */
const isInLetters = (page) =>
  page.evaluate((letters) => {
    const brush = /** @type {CanvasRenderingContext2D} */ (document.createElement('canvas').getContext('2d'));
    const widths = [getComputedStyle(document.body).fontFamily, `"${letters}"`].map((family) => {
      brush.font = `100px ${family}`;
      return brush.measureText('Hamburgefonstiv').width;
    });
    return widths[0] === widths[1];
  }, LETTERS);

/** Fails where something is cut off or covered. @param {Page} page @param {Screen} screen @param {(line: string) => void} note */
async function measure(page, screen, note) {
  const fits = async (/** @type {string} */ how) => {
    await page.waitFor(takesTaps);
    // Before anything is scrolled to.
    assert.deepEqual(await page.evaluate(outOfSight), [], how);
    assert.deepEqual(await page.evaluate(misfits), [], how);
  };
  const tab = driven(page);
  for (const size of SIZES) {
    await tab.setViewportSize(size);
    const on = `on ${size.width} × ${size.height}`;
    await fits(on);
    // Words that are longer by two fifths leave a phone less room.
    if (screen.language !== 'pseudo') assert.deepEqual(await page.evaluate(wayInOutOfSight), [], on);
    const loose = await page.evaluate(() => {
      const { scrollHeight, clientHeight } = document.documentElement;
      return scrollHeight - clientHeight;
    });
    if (loose === 0 || loose > SLIVER) continue;
    const line = `${on} it scrolls, by ${loose} px`;
    assert.ok(!(await isInLetters(page)), line);
    note(`${line}, in letters that are not ${LETTERS}`);
  }
  // Longer words and larger letters, both at once, are more than anybody has to bear.
  if (screen.language !== 'pseudo') {
    await enlarge(page);
    await fits('with letters of twice the size');
    await tab.setViewportSize(SMALLEST);
    await fits('with letters of twice the size on the smallest phone');
    await enlarge(page, 1);
  }
  await tab.setViewportSize({ width: 320, height: 256 });
  await fits('on 1280 × 1024, four times the size');
}

/** The themes that differ in more than colours: borders, icons, what is laid under lines. */
const THICKNESSES = ['light', 'contrast', 'forced'];

/** Fails where what nobody must miss is cut off or covered. @param {Page} page @param {Screen} screen */
async function see(page, { name }) {
  if (!name.startsWith('player, about to stop') && !name.startsWith('player, stopped')) return;
  for (const theme of THICKNESSES) {
    await wear(page, theme);
    for (const size of SIZES) {
      await driven(page).setViewportSize(size);
      await page.see('.urgent');
      assert.deepEqual(await page.evaluate(outOfSight), [], `${theme}, on ${size.width} × ${size.height}`);
    }
  }
  await wear(page, THICKNESSES[0]);
}

/** Fails where something is too small for a finger on a small phone, or does not show that Tab came to it. @param {Page} page @param {Screen} screen */
async function press(page, { name, language }) {
  if (language) return;
  await driven(page).setViewportSize(SMALLEST);
  assert.deepEqual(await small(page), [], 'smaller than 48 px');
  if (OWN_TARGETS.some((group) => name.startsWith(group))) await walk(page, name);
}

/** @type {import('../harness/suite.js').Scenario[]} */
export const screens = [
  {
    name: 'the Nu checker finds no error in the pages of the site, nor in what any screen makes of them',
    not: nuObstacle ? { Chromium: `not run: ${nuObstacle}` } : {},
    async play() {
      const pages = readdirSync(SITE).filter((name) => name.endsWith('.html'));
      assert.ok(pages.includes('index.html'));
      for (const name of pages) assert.deepEqual(await errorsIn(readFileSync(`${SITE}/${name}`, 'utf8')), [], name);
    },
  },
  {
    name: 'what is cut off, covered, beyond the edge, broken in two or hangs out is found',
    async play({ open }) {
      const page = await open();
      await page.evaluate(() => {
        const put = (/** @type {string} */ tag, /** @type {string} */ text, /** @type {string} */ style) => {
          const element = Object.assign(document.createElement(tag), { textContent: text });
          element.style.cssText = `position: fixed; top: 0; left: 0; width: 100px; height: 50px; ${style}`;
          return element;
        };
        document.body.replaceChildren(
          put('p', 'one word, and another that has no room', 'height: 20px; overflow: hidden'),
          put('button', 'under', 'top: 100px'),
          put('div', '', 'top: 100px'),
          put('button', 'off', 'left: -200px'),
          put('button', 'sound', 'top: 200px'),
          put('h1', 'Routines', 'top: 300px; width: 40px; font-size: 16px; overflow-wrap: anywhere'),
          put('li', 'a bullet', 'display: list-item; position: static; list-style: disc'),
        );
      });
      const found = await page.evaluate(misfits);
      const expected = [
        /“one word.* is cut off/,
        /“off” is cut off/,
        /“Routines” is broken/,
        /“a bullet”: its bullet/,
        /“under”: it is covered/,
        /“off”: it lies at/,
      ];
      assert.equal(found.length, expected.length, found.join('\n'));
      for (const [index, line] of found.entries()) assert.match(line, expected[index]);
    },
  },
  ...SCREENS.map((screen) => ({
    name: `“${screen.name}” stands still, and everybody can use it: in any theme, with letters of twice the size, at four times the size, by finger, by Tab`,
    /** @param {import('../harness/suite.js').Stage} stage */
    async play({ open, note }) {
      const page = await visit(open, screen, { axe: true });
      assert.deepEqual(await shiftsOf(page), [], 'nothing has moved by itself');
      await Promise.all([check(page), audit(page, screen)]);
      await see(page, screen);
      await measure(page, screen, note);
      await press(page, screen);
    },
  })),
];
