/** Memory over a long session. */
import assert from 'node:assert/strict';
import { collect } from '../harness/heap.js';
import { driven } from '../harness/themes.js';
import { play, stage, whole } from '../walk.js';

/** So much faster than life: the most that a media element plays. */
const RATE = 16;

/** Shows every step once: the code of a drawing is compiled when it is first needed, and stays. @param {import('../walk.js').Page} page */
const seeAll = (page) =>
  page.evaluate(async () => {
    const player = /** @type {any} */ (window.probe.find('kneadful-player'));
    for (let step = 1; step < player.snapshot.stepCount; step++) {
      player.next();
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    player.currentTime = 0;
  });

/** @type {import('../harness/suite.js').Scenario[]} */
export const memory = [
  {
    name: 'memory is flat from minute 2 to minute 19 of a session',
    not: {
      Firefox: 'not run: has no way to ask for a collection of its heap',
      WebKit: 'not run: has no way to ask for a collection of its heap',
    },
    async play({ open, note }) {
      const page = await open();
      const tab = driven(page);
      const devtools = await tab.context().newCDPSession(tab);
      await devtools.send('Performance.enable');
      const measure = async () => {
        await collect(devtools);
        const { metrics } = await devtools.send('Performance.getMetrics');
        const metric = (/** @type {string} */ name) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
        return { heap: metric('JSHeapUsedSize'), nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
      };
      const at = (/** @type {number} */ minute) =>
        page.waitAtMost(
          90_000,
          (seconds) => /** @type {any} */ (window.probe.find('kneadful-player')).currentTime >= seconds,
          minute * 60,
        );
      await stage(page, { routine: 'weekend-full-reset' });
      await whole(page);
      await seeAll(page);
      await play(page);
      await page.evaluate((rate) => Object.assign(window.probe.find('kneadful-player'), { playbackRate: rate }), RATE);
      await at(2);
      const early = await measure();
      await at(12);
      const middle = await measure();
      await at(19);
      const late = await measure();
      note(
        `heap ${early.heap} → ${middle.heap} → ${late.heap} bytes, nodes ${early.nodes} → ${late.nodes}, listeners ${early.listeners} → ${late.listeners}`,
      );
      // What runs for the first time is compiled, and stays: after the first half of a session there is little of that.
      assert.ok(late.heap < early.heap * 1.1 + 400_000, 'the heap');
      assert.ok(late.heap < middle.heap + 100_000, 'the heap in the second half');
      assert.ok(late.nodes < early.nodes * 1.1 + 20, 'the nodes');
      assert.ok(late.listeners <= early.listeners + 5, 'the listeners');
    },
  },
];
