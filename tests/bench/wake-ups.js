/** How often the page's own code runs while a routine plays. */
import { setTimeout as sleep } from 'node:timers/promises';
import { CALM, choose, play } from '../e2e/walk.js';

/** @typedef {import('../e2e/harness/page.js').Page} Page */

/** How long it is watched, in milliseconds. */
const WATCHED = 30_000;
/** How long a step of that routine lasts on average, in seconds. */
const STEP = CALM.steps.reduce((sum, { seconds }) => sum + seconds, 0) / CALM.steps.length;

/** @param {import('./bench.js').Open} open @returns {Promise<(string | number)[]>} */
export async function visibleWakeUps(open) {
  const page = await open();
  await count(page);
  await choose(page, CALM.title);
  await play(page);
  const before = await now(page);
  await sleep(WATCHED);
  return ['visible', ...each(before, await now(page), STEP)];
}

/** Begins to count timers, frames and the media's events, from before the player is there. @param {Page} page */
export function count(page) {
  return page.evaluate(() => {
    const counts = { timers: 0, frames: 0, events: 0 };
    /** @param {'timers' | 'frames'} kind @param {any} call @returns {any} */
    const counted =
      (kind, call) =>
      (/** @type {any[]} */ ...values) => {
        counts[kind] += 1;
        return call(...values);
      };
    const { setTimeout, setInterval, requestAnimationFrame } = window;
    const timers =
      (/** @type {any} */ set) =>
      (/** @type {any} */ call, /** @type {any[]} */ ...more) =>
        set.call(window, counted('timers', call), ...more);
    Object.assign(window, {
      setTimeout: timers(setTimeout),
      setInterval: timers(setInterval),
      requestAnimationFrame: (/** @type {any} */ call) => requestAnimationFrame.call(window, counted('frames', call)),
    });
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    /** How many listen to what. @type {WeakMap<EventTarget, Map<string, number>>} */
    const heard = new WeakMap();
    EventTarget.prototype.addEventListener = function (type, ...more) {
      if (this instanceof HTMLMediaElement || this instanceof TextTrack) {
        const types = heard.get(this) ?? new Map();
        heard.set(this, types);
        const note = () => {
          if (types.get(type)) counts.events += 1;
        };
        if (!types.has(type)) addEventListener.call(this, type, note);
        types.set(type, (types.get(type) ?? 0) + 1);
      }
      return addEventListener.call(this, type, ...more);
    };
    EventTarget.prototype.removeEventListener = function (type, ...more) {
      const types = heard.get(this);
      types?.set(type, (types.get(type) ?? 1) - 1);
      return removeEventListener.call(this, type, ...more);
    };
    const now = () => ({ state: document.visibilityState, at: Date.now(), ...counts });
    /** @type {ReturnType<typeof now>[]} */
    const marks = [];
    addEventListener.call(document, 'visibilitychange', () => marks.push(now()));
    Object.assign(window, { now, marks });
  });
}

/** @typedef {{ at: number, timers: number, frames: number, events: number }} Counts */

/** What was counted up to now, and when that is. @param {Page} page @returns {Promise<Counts>} */
export function now(page) {
  return page.evaluate(() => /** @type {any} */ (window).now());
}

/** Timers, frames, events and all of them in a minute, and all in a step of so many seconds. @param {Counts} before @param {Counts} after @param {number} step */
export function each(before, after, step) {
  const minutes = (after.at - before.at) / 60_000;
  const kinds = /** @type {const} */ (['timers', 'frames', 'events']);
  const rates = kinds.map((kind) => Math.round((after[kind] - before[kind]) / minutes));
  const all = kinds.reduce((sum, kind) => sum + after[kind] - before[kind], 0) / minutes;
  return [...rates, Math.round(all), Number(((all * step) / 60).toFixed(1))];
}
