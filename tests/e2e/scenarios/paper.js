/** A routine on paper. */
import assert from 'node:assert/strict';
import { catalog } from '../../js/core.js';
import { driven } from '../harness/themes.js';

const byLength = catalog().toSorted((one, other) => one.steps.length - other.steps.length);
const [shortest, longest] = [byLength[0], byLength[byLength.length - 1]];
/** The last that stands in one column. */
const fullest = byLength.filter(({ steps }) => steps.length <= 10).at(-1) ?? shortest;

/** @type {import('../harness/suite.js').Scenario[]} */
export const paper = [
  {
    name: 'a routine in one column prints on one sheet and the longest on two at most, on A4 and on Letter, from a dark screen too',
    not: { Firefox: 'not run: it cannot print to a file', WebKit: 'not run: it cannot print to a file' },
    async play({ open, note }) {
      for (const [{ id }, most] of /** @type {const} */ ([
        [shortest, 1],
        [fullest, 1],
        [longest, 2],
      ])) {
        const page = await open({ path: `#/routines/${id}`, colorScheme: 'dark' });
        await page.see('.steps li:last-child svg.figure');
        for (const format of ['A4', 'Letter']) {
          const file = await driven(page).pdf({ format });
          const sheets = file.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0;
          note(`${id} on ${format}: ${sheets}`);
          assert.ok(sheets >= 1 && sheets <= most, `${id} on ${format}: ${sheets} sheets`);
        }
      }
    },
  },
  {
    name: 'on paper there is every step with its picture, who had better not, and when to stop, and nothing to press',
    not: { Firefox: 'not run: it cannot look like paper', WebKit: 'not run: it cannot look like paper' },
    async play({ open }) {
      const page = await open({ path: `#/routines/${longest.id}` });
      await page.see('.steps li:last-child svg.figure');
      await driven(page).emulateMedia({ media: 'print' });
      const shown = await page.evaluate(() => {
        const seen = (/** @type {string} */ query) =>
          window.probe.findAll(query).filter((one) => one.getBoundingClientRect().height > 0).length;
        const paper = getComputedStyle(document.body);
        const worked = window.probe.find('.steps .on .body');
        worked.closest('svg')?.classList.add('skin-deep');
        const { fill } = getComputedStyle(worked);
        return {
          steps: seen('.steps .picture > svg'),
          care: seen('.care h2') * seen('.on-paper'),
          pressed: seen('a, button, .go-line, nav, header, summary'),
          colours: [paper.backgroundColor, paper.color, fill],
        };
      });
      // What is lit is black: no skin that was chosen may be nearly so.
      const colours = ['rgb(255, 255, 255)', 'rgb(0, 0, 0)', 'rgb(236, 236, 236)'];
      assert.deepEqual(shown, { steps: longest.steps.length, care: 1, pressed: 0, colours });
    },
  },
  {
    name: 'the button prints once the pictures are there',
    async play({ open }) {
      const page = await open({ path: `#/routines/${shortest.id}` });
      await page.see('.steps');
      await page.evaluate(() => {
        window.print = () => {
          Object.assign(window, { printed: window.probe.findAll('.steps svg.figure').length });
        };
      });
      await page.click({ role: 'button', name: 'Print' });
      await page.waitFor((count) => Reflect.get(window, 'printed') === count, shortest.steps.length);
    },
  },
];
