/**
 * What a session takes of a battery, as near as a computer can tell: how much the processors work while it plays, next to
 * the same page that is only ready to, an empty page, and an `<audio>` with the same sound on that, which is the browser's
 * own share, without and with the seconds that count; and how often a hidden page wakes up.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { CALM, choose, comeTo, play, routine, standing } from '../e2e/walk.js';
import { openStudio } from '../record/studio.js';
import { openTab } from '../record/tabs.js';
import { seconds, sound } from './bare.js';
import { count, each, now } from './wake-ups.js';
import { workInAMinute } from './work.js';

/** Its steps are neither long nor short. */
const PLAYED = routine('loosen-and-lengthen');
const MINUTE = PLAYED.steps.findIndex(({ seconds }) => seconds === 60);

/** @typedef {(string | number)[]} Row */

/** @param {import('../record/tabs.js').Name} name @returns {Promise<Row[]>} */
export async function battery(name) {
  const { env, close } = await openStudio();
  const { page, hide, show, close: leave } = await openTab[name](env, { moves: true });
  const places = name === 'Chromium' ? ['visible', 'hidden'] : ['visible'];
  /** @type {Record<string, number[]>} */
  const work = {};
  const watch = async (/** @type {string} */ state) => {
    for (const place of places) {
      console.error(`${name}: ${place}, ${state}`);
      if (place === 'hidden') await hide();
      work[`${place}, ${state}`] = await workInAMinute();
      if (place === 'hidden') await show();
    }
  };
  try {
    await page.goto('examples/index.html');
    await page.evaluate(() => document.body.replaceChildren());
    await watch('empty');
    await sound(page, PLAYED.id);
    await watch('bare sound');
    await seconds(page);
    await watch('bare sound and seconds');
    await page.goto('');
    await choose(page, PLAYED.title);
    await watch('ready');
    await play(page);
    // From a step of a minute on, with a stroke: breathing, which comes before it, is led by what never rests.
    await page.evaluate((step) => {
      const player = /** @type {any} */ (window.probe.find('kneadful-player'));
      player.currentTime = player.conductor.score.spans[step].start;
    }, MINUTE);
    await watch('playing');
    const row = (/** @type {string} */ place, /** @type {string} */ state, /** @type {string[]} */ ...than) => [
      name,
      `${place}, ${state}`,
      ...rounded(work[`${place}, ${state}`]),
      ...[0, 1, 2].map((which) => (than[which] ? beyond(work, `${place}, ${state}`, `${place}, ${than[which]}`) : '')),
    ];
    return places.flatMap((place) => [
      row(place, 'empty'),
      row(place, 'bare sound', 'empty'),
      row(place, 'bare sound and seconds', 'empty', 'bare sound'),
      row(place, 'ready'),
      row(place, 'playing', 'ready', 'bare sound', 'bare sound and seconds'),
    ]);
  } finally {
    await leave();
    await close();
  }
}

/** How often a tab of Chromium that is hidden from the first step to the end wakes up, by what the page notes itself. @returns {Promise<Row>} */
export async function hiddenWakeUps() {
  const { env, close } = await openStudio();
  const { page, hide, show, close: leave } = await openTab.Chromium(env);
  try {
    await page.goto('');
    await count(page);
    await choose(page, CALM.title);
    await play(page);
    const { at, duration, stepCount } = await standing(page);
    await hide();
    // Whoever asks it anything brings it to the front.
    await sleep((duration - at + 1) * 1000);
    await show();
    await comeTo(page, 'ended');
    const marks = await page.evaluate(() => /** @type {any} */ (window).marks);
    const from = marks.findLastIndex((/** @type {any} */ mark) => mark.state === 'hidden');
    if (from < 0) throw new Error('the tab was never hidden, with another one in front of it');
    return ['hidden', ...each(marks[from], marks[from + 1] ?? (await now(page)), duration / stepCount)];
  } finally {
    await leave();
    await close();
  }
}

/** @param {number[]} seconds */
const rounded = (seconds) => seconds.map((number) => Number(number.toFixed(2)));

/** How much more of one processor the one takes than the other. @param {Record<string, number[]>} work @param {string} one @param {string} other */
function beyond(work, one, other) {
  const [much, little] = [one, other].map((state) => work[state].at(-1) ?? Number.NaN);
  return `${(((much - little) / 60) * 100).toFixed(2)} %`;
}
