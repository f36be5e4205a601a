/** The drawings: they come late, and move nothing when they come. */
import assert from 'node:assert/strict';
import { CALM, choose } from '../walk.js';

/** How far anything has moved by itself since the page was opened. @param {import('../walk.js').Page} page */
const moved = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const shift of /** @type {any[]} */ (list.getEntries())) if (!shift.hadRecentInput) sum += shift.value;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );

const not = { Firefox: 'not run: does not tell what moved', WebKit: 'not run: does not tell what moved' };

/** @type {import('../harness/suite.js').Scenario[]} */
export const drawings = [
  ...[
    { width: 390, height: 844 },
    { width: 1280, height: 800 },
  ].map((size) => ({
    name: `no screen moves when the core and its drawings come, on ${size.width} × ${size.height}`,
    not,
    /** @param {import('../harness/suite.js').Stage} stage */
    async play({ open }) {
      for (const path of ['', '#/routines', `#/routines/${CALM.id}`, '#/settings']) {
        const page = await open({ path, ...size });
        await page.see('main svg.figure');
        assert.equal(await moved(page), 0, path);
      }
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
