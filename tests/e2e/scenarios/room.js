/** That everything in the player has its room: nothing covers anything, nothing is cut. */
import assert from 'node:assert/strict';
import { names } from '../../../www/words.js';
import { catalog } from '../../js/core.js';
import { brisk } from '../../js/documents.js';
import { driven, enlarge } from '../harness/themes.js';
import { seek, stage, whole } from '../walk.js';

/** @typedef {import('../harness/page.js').Page} Page */

/** The longest of the sentences. @param {string[]} cues */
const longest = (cues) => cues.reduce((long, cue) => (cue.length > long.length ? cue : long));
const steps = catalog().flatMap(({ steps }) => steps);
const eased = steps.filter(({ untilEased }) => untilEased);

const press = { technique: 'trigger-point-pressure', region: 'upper-trapezius', pressure: 5, seconds: 30 };
/** What our own routines ask at most of the room. */
const wordy = {
  ...brisk,
  steps: [
    { ...press, side: 'left', untilEased: true, cue: longest(eased.map(({ cue }) => cue)) },
    { ...press, side: 'right', cue: longest(steps.map(({ cue }) => cue)) },
    { ...press, side: 'left', cue: 'Once more' },
  ],
};

/** Puts the player of a routine in the place of the app, over the whole screen. @param {Page} page @param {object} routine */
async function fill(page, routine) {
  await stage(page, { routine, style: 'height: 100vh' });
  await whole(page);
}

/** The work of a step begins: then there is most to see. @param {Page} page @param {number} step */
async function begin(page, step) {
  const { work } = await page.evaluate(
    (step) => /** @type {any} */ (window.probe.find('kneadful-player')).conductor.score.spans[step],
    step,
  );
  await seek(page, work + 1);
  await page.waitFor(async (step) => {
    const player = /** @type {any} */ (window.probe.find('kneadful-player'));
    if (player.snapshot.step !== step || player.snapshot.phase !== 'work') return false;
    return player.updateComplete;
  }, step);
}

/** Fails where a part is missing, off the screen, or over another. @param {Page} page @param {string} where @param {string[]} parts */
async function measure(page, where, parts) {
  const wrong = await page.evaluate((parts) => {
    const found = [...parts, '.top', '.controls'].map((part) => {
      const box = window.probe.find(`.player ${part}`)?.getBoundingClientRect() ?? new DOMRect();
      return { part, left: box.left, right: box.right, top: box.top, bottom: box.bottom };
    });
    const lost = found.filter(({ left, right, top, bottom }) => {
      const empty = right - left < 2 || bottom - top < 2;
      return empty || left < 0 || top < 0 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5;
    });
    const pairs = found.flatMap((one, index) => found.slice(index + 1).map((other) => [one, other]));
    const over = pairs.filter(
      ([a, b]) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
    );
    return [...lost.map(({ part }) => `${part} lost`), ...over.map(([a, b]) => `${a.part} over ${b.part}`)];
  }, parts);
  assert.deepEqual(wrong, [], where);
}

/** How high its place is, and how large its letters are. @param {Page} page */
const instruction = (page) =>
  page.evaluate(() => {
    const [place, said] = ['.cue', '.cue > span'].map((part) => /** @type {Element} */ (window.probe.find(part)));
    return { room: place.getBoundingClientRect().height, letters: Number.parseFloat(getComputedStyle(said).fontSize) };
  });

/** Every region on every side, with something that rolls on it, under the longest instruction: the lowest stage there is. */
const everywhere = {
  ...brisk,
  steps: Object.keys(names.region).flatMap((region) =>
    ['left', 'right', 'both'].map((side) => ({
      technique: 'ball-roll',
      region,
      side,
      tool: 'ball',
      seconds: 5,
      cue: longest(steps.map(({ cue }) => cue)),
    })),
  ),
};

/**
 * Which of the steps have a tab over the region that is lit, or over the tool, wherever that rolls to; and which are lit
 * in the other half of the stage than the side they are for.
 * @param {Page} page
 */
const coveredSteps = (page) =>
  page.evaluate(async () => {
    const player = /** @type {any} */ (window.probe.find('kneadful-player'));
    await player.updateComplete;
    const boxes = (/** @type {string} */ part) =>
      window.probe.findAll(`.stage ${part}`).map((one) => one.getBoundingClientRect());
    const over = (/** @type {DOMRect} */ a, /** @type {DOMRect} */ b) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
    const covered = [];
    for (const [index, { work }] of player.conductor.score.spans.entries()) {
      player.currentTime = work + 1;
      while (player.snapshot.step !== index) await new Promise((resolve) => setTimeout(resolve));
      await player.updateComplete;
      const [moving] = /** @type {SVGElement[]} */ (window.probe.findAll('.stage .where .moves'));
      const seen = [];
      for (const stop of [0, 1, 2, 3, 4]) {
        moving.style.transform = `translate(var(--x${stop}), var(--y${stop}))`;
        seen.push(...boxes('.where .lit .ember'), ...boxes('.where .tool'));
      }
      const tabs = [...boxes('.side'), ...boxes('.how')].filter(({ width }) => width > 0);
      const stage = /** @type {Element} */ (window.probe.find('.stage')).getBoundingClientRect();
      const { side } = /** @type {HTMLElement} */ (window.probe.find('.stage')).dataset;
      // The sacrum reaches over the middle by the width of a line.
      const [half, most] = [stage.left + stage.width / 2, stage.width / 100];
      const strays = boxes('.where .lit .ember').some(({ left, right }) =>
        side === 'left' ? right > half + most : side === 'right' && left < half - most,
      );
      const cut = seen.some(({ top, bottom, width }) => width < 2 || top < stage.top - 1 || bottom > stage.bottom + 1);
      if (cut || strays || seen.some((box) => tabs.some((tab) => over(tab, box)))) covered.push(index);
    }
    return covered;
  });

const PARTS = ['.seconds', '.what h2', '.what .press', '.cue > span'];
/** What comes next makes room for the tap that ends a hold. */
const HOLD = ['.seconds', '.what h2', '.what .press', '.cue > span', '.ease p', '.ease .btn'];

/** @type {import('../harness/suite.js').Scenario[]} */
export const room = [
  ...[
    { width: 390, height: 844 },
    { width: 320, height: 568 },
    { width: 844, height: 390 },
    // Small phones that lie, and a small place on somebody's page: what comes next has no room there.
    { width: 667, height: 375, next: false },
    { width: 568, height: 320, next: false },
    { width: 480, height: 420, next: false },
  ].map(({ next = true, ...size }) => ({
    name: `instruction, pressure${next ? ', what comes next' : ''} and buttons are in sight on ${size.width} × ${size.height}, none over another`,
    /** @param {import('../harness/suite.js').Stage} stage */
    async play({ open }) {
      const page = await open(size);
      await fill(page, wordy);
      await begin(page, 0);
      await measure(page, 'a hold', HOLD);
      await begin(page, 1);
      await measure(page, 'the longest instruction', next ? [...PARTS, '.next'] : PARTS);
      const long = await instruction(page);
      await begin(page, 2);
      const short = await instruction(page);
      assert.equal(short.room, long.room, 'a short instruction moves nothing');
      assert.ok(short.letters > long.letters, 'and is larger');
    },
  })),
  {
    name: 'whatever is lit is in the half of the stage that it is told for, and no tab lies over it nor over the tool that rolls there',
    not: { Firefox: 'boxes are the same in every engine', WebKit: 'boxes are the same in every engine' },
    async play({ open }) {
      const page = await open();
      await fill(page, everywhere);
      await page.see('.stage svg.where .tool');
      for (const [width, height] of [
        [320, 568],
        [390, 844],
        [844, 390],
        [1280, 800],
      ]) {
        await driven(page).setViewportSize({ width, height });
        const covered = await coveredSteps(page);
        const what = covered.map((index) => `${everywhere.steps[index].region}, ${everywhere.steps[index].side}`);
        assert.deepEqual(what, [], `on ${width} × ${height}`);
      }
    },
  },
  {
    name: 'in a narrow column of somebody’s page no button touches another',
    not: { Firefox: 'boxes are the same in every engine', WebKit: 'boxes are the same in every engine' },
    async play({ open }) {
      // What a phone of 320 px leaves within a margin and an edge.
      const page = await open({ width: 285, height: 640 });
      await fill(page, wordy);
      const gaps = await page.evaluate(() => {
        const boxes = window.probe.findAll('.controls button').map((button) => button.getBoundingClientRect());
        return boxes.slice(1).map(({ left }, index) => left - boxes[index].right);
      });
      assert.equal(gaps.length, 4);
      assert.ok(Math.min(...gaps) >= 6, `the gaps are ${gaps} px`);
    },
  },
  {
    name: 'with letters of twice the size the instruction and the buttons are in sight, and none covers another',
    not: {
      Firefox: 'its letters cannot be enlarged from outside',
      WebKit: 'its letters cannot be enlarged from outside',
    },
    async play({ open }) {
      const page = await open();
      await enlarge(page);
      await fill(page, wordy);
      await begin(page, 0);
      await measure(page, 'a hold', HOLD);
      await begin(page, 1);
      await measure(page, 'the longest instruction', [...PARTS, '.next']);
    },
  },
  {
    name: 'two hundred steps stay on the seek bar, and a word without end within the screen',
    async play({ open }) {
      const page = await open();
      const word = 'Unterschulterblattmuskelentspannungsübung'.repeat(2);
      const step = {
        technique: 'kneading',
        region: 'upper-trapezius',
        seconds: 3,
        title: word.slice(0, 60),
        cue: word,
      };
      await fill(page, { ...brisk, title: word.slice(0, 80), steps: Array.from({ length: 200 }, () => step) });
      const { parts, bar, ends, cut } = await page.evaluate(() => {
        const parts = window.probe.findAll('.bar .score i').map((part) => part.getBoundingClientRect());
        const cut = window.probe
          .findAll('.what h2, .cue > span, .coming')
          .filter((it) => it.scrollWidth > it.clientWidth + 1);
        return {
          parts: parts.length,
          ends: Math.max(...parts.map(({ right }) => right)),
          bar: /** @type {Element} */ (window.probe.find('.bar')).getBoundingClientRect().right,
          cut: cut.map(
            ({ className, scrollWidth, clientWidth }) => `${className}: ${scrollWidth} in ${clientWidth} px`,
          ),
        };
      });
      assert.equal(parts, 200);
      // Engines reckon in 64ths of a pixel, and one of them rounds each of the two hundred up.
      assert.ok(ends <= bar + 200 / 64, `the last step ends at ${ends}, the bar at ${bar} px`);
      assert.deepEqual(cut, []);
    },
  },
];
