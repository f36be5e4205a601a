/** The drawings: they come late, and move nothing when they come. */
import assert from 'node:assert/strict';
import { shiftsOf, UNTOLD } from '../harness/shifts.js';
import { SCREENS, visit } from '../screens/index.js';
import { CALM, choose } from '../walk.js';

/** One of each kind. */
const KINDS = [
  'today, first visit',
  'today, returning',
  'library',
  'routine',
  'settings',
  'notice',
  'player, ready',
  'unknown page',
];

/** What is done for the device comes when all else is there. */
const lastIsThere = () => performance.getEntriesByType('resource').some(({ name }) => name.includes('/device-'));

/** @type {import('../harness/suite.js').Scenario[]} */
export const drawings = [
  ...[
    { width: 390, height: 844 },
    { width: 320, height: 568 },
    { width: 844, height: 390 },
    { width: 1280, height: 800 },
  ].map((size) => ({
    name: `nothing moves from the first paint on while one file after another comes, on ${size.width} × ${size.height}`,
    not: UNTOLD,
    /** @param {import('../harness/suite.js').Stage} stage */
    async play({ open }) {
      const look = async (/** @type {string} */ kind) => {
        const screen = SCREENS.find(({ name }) => name === kind);
        assert.ok(screen, kind);
        const page = await visit(open, screen, { ...size, slow: 100 });
        await page.waitFor(lastIsThere);
        assert.deepEqual(await shiftsOf(page), [], kind);
      };
      await Promise.all(KINDS.map(look));
    },
  })),
  {
    name: 'each drawing in the player has words for those who do not see it, once',
    async play({ open }) {
      const page = await open();
      await choose(page, CALM.title);
      await page.see('.stage svg.where');
      const labels = await page.evaluate(() =>
        window.probe.findAll('.stage svg').map((one) => [one.getAttribute('role'), one.getAttribute('aria-label')]),
      );
      const drawn = labels.filter(([role]) => role === 'img');
      assert.equal(drawn.length, 2);
      assert.ok(drawn[0][1]?.startsWith('A back, seen from behind.'), drawn[0][1] ?? 'no label');
      assert.ok(drawn[1][1]?.startsWith('A person '), drawn[1][1] ?? 'no label');
    },
  },
  {
    name: 'the body in the drawings is the one that was chosen',
    async play({ open }) {
      const page = await open({ path: '#/settings' });
      await page.see('main svg.figure');
      await page.click({ role: 'radio', name: 'Umber' });
      await page.goto('#/routines');
      await page.see('.card svg.skin-umber');
    },
  },
];
