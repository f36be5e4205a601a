/** What people do in the app, step by step, and what they look at. */
import { readFileSync } from 'node:fs';

/** @typedef {import('./harness/page.js').Page} Page */

/**
 * A built-in routine's document, as it was written.
 * @param {string} id
 * @returns {{ id: string, title: string, steps: { seconds: number, cue: string }[] }}
 */
export function routine(id) {
  return JSON.parse(readFileSync(new URL(`../../src/routine/catalog/${id}.json`, import.meta.url), 'utf8'));
}

/** The routine most tests play: the shortest one. */
export const CALM = routine('three-minute-calm');

/** From the library to the player, by the way of the notice before the first play. @param {Page} page @param {string} title */
export async function choose(page, title) {
  await page.click({ role: 'link', name: 'Routines' });
  await page.click({ role: 'link', name: title });
  await page.click({ role: 'link', name: 'Start' });
  await page.read('Check with your doctor');
  await page.click({ role: 'button', name: 'None of these, or I have asked' });
  await whole(page);
}

/** The player is all there, with what it plays. @param {Page} page */
export async function whole(page) {
  await page.see('.player:not(.coming)');
}

/** A tap on Play, and the sound runs. @param {Page} page */
export async function play(page) {
  await page.click({ role: 'button', name: 'Play', exact: true });
  await running(page);
}

/** Waits until the session runs, and the sound with it. @param {Page} page */
export async function running(page) {
  await comeTo(page, 'playing');
  await page.waitFor(() => {
    const { audio } = /** @type {any} */ (window.probe.find('kneadful-player'));
    return !audio.paused && !audio.seeking && audio.currentTime > 0.1;
  });
}

/** A tap goes on after an interruption, and the sound runs. @param {Page} page */
export async function goOn(page) {
  await page.click({ role: 'button', name: 'Go on at step' });
  await running(page);
}

/** From the library into the second step of the shortest routine. @param {Page} page */
export async function playToStepTwo(page) {
  await choose(page, CALM.title);
  await play(page);
  await page.click({ role: 'button', name: 'Next step' });
  await page.read(`2 of ${CALM.steps.length}`);
}

/** A tap on Play, and the session runs without sound. @param {Page} page */
export async function playInSilence(page) {
  await page.click({ role: 'button', name: 'Play', exact: true });
  await comeTo(page, 'playing');
  await page.read('No sound');
}

/** Where the session stands, as the element tells it. @param {Page} page */
export function standing(page) {
  return page.evaluate(() => {
    const player = /** @type {any} */ (window.probe.find('kneadful-player'));
    const { state, step, stepCount } = player.snapshot;
    return { state, step, stepCount, at: player.currentTime, duration: player.duration, paused: player.paused };
  });
}

/** Waits until the session is in that state. @param {Page} page @param {string} state */
export async function comeTo(page, state) {
  await page.waitFor(
    (state) => /** @type {any} */ (window.probe.find('kneadful-player'))?.snapshot?.state === state,
    state,
  );
}

/** @param {Page} page @param {number} to in seconds; below zero, from the end */
export async function seek(page, to) {
  await page.evaluate((to) => {
    const player = /** @type {any} */ (window.probe.find('kneadful-player'));
    player.currentTime = to < 0 ? player.duration + to : to;
  }, to);
}

/** Plays the last moment of the last step, which counts as done then, and the last of the chime that closes. @param {Page} page */
export async function finish(page) {
  const { duration } = await standing(page);
  const close = await page.evaluate(
    () => /** @type {any} */ (window.probe.find('kneadful-player')).conductor.score.spans.at(-1).end,
  );
  await seek(page, close - 0.5);
  await page.waitFor(
    (close) => /** @type {any} */ (window.probe.find('kneadful-player')).currentTime > close + 0.2,
    close,
  );
  await seek(page, duration - 0.3);
  await comeTo(page, 'ended');
}

/** The session goes on to that position and stays there, though it plays: whoever looks twice sees the same. @param {Page} page @param {number} at in seconds */
export async function hold(page, at) {
  await seek(page, at);
  await page.waitFor((at) => {
    const { audio } = /** @type {any} */ (window.probe.find('kneadful-player'));
    return !audio.seeking && audio.currentTime > at - 0.1;
  }, at);
  await page.evaluate((at) => {
    const player = /** @type {any} */ (window.probe.find('kneadful-player'));
    Object.defineProperty(player.audio, 'currentTime', { get: () => at, set() {}, configurable: true });
    player.conductor.wake();
    return player.updateComplete.then(() => undefined);
  }, at);
}

/** Puts a player of its own in the place of the app. @param {Page} page @param {Record<string, unknown>} properties */
export async function stage(page, properties) {
  await page.evaluate(async (properties) => {
    // A page that offers a routine has the player ready.
    if (!customElements.get('kneadful-player')) location.hash = '#/routines/three-minute-calm';
    await customElements.whenDefined('kneadful-player');
    // Of somebody who has read the notice.
    localStorage.setItem('kneadful-notice', 'read');
    document.body.replaceChildren(
      Object.assign(document.createElement('kneadful-player'), { preload: 'auto', ...properties }),
    );
  }, properties);
}
