/** For how long the processors work for a browser, and for which part of it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { workOf } from '../e2e/harness/processes.js';

/** The first that fits says whose work it is. @type {[part: string, command: RegExp][]} */
const PARTS = [
  ['driver', /chromedriver|pulseaudio|parec/],
  ['rest', /--top-chrome-webui/],
  ['page', /--type=renderer|-contentproc .* tab$/],
  ['drawing', /--type=gpu-process/],
  ['sound', /--utility-sub-type=audio/],
  ['rest', /firefox|chromium|chrome/],
];
/** What drives the browser is none of it. */
export const SHOWN = ['page', 'drawing', 'sound', 'rest'];
/** Of what the page takes, what is its own: scripts, styles and layout; the rest decodes sound and draws. */
export const OWN = 'of the page, its own thread';

/** What has just been done is over by then, in seconds. */
const SETTLED = 10;
/** How long it is watched, in seconds. */
const WATCHED = 60;

/** Seconds of work in a minute: of the page's own thread, then for each part that is shown, and for all of them. */
export async function workInAMinute() {
  await sleep(SETTLED * 1000);
  const before = sums();
  const start = performance.now();
  await sleep(WATCHED * 1000);
  const minutes = (performance.now() - start) / 60_000;
  const after = sums();
  const parts = SHOWN.map((part) => (after[part] - before[part]) / minutes);
  const own = (after[OWN] - before[OWN]) / minutes;
  return [own, ...parts, parts.reduce((all, one) => all + one, 0)];
}

function sums() {
  /** @type {Record<string, number>} */
  const sums = Object.fromEntries([OWN, ...SHOWN].map((part) => [part, 0]));
  for (const { command, worked, first } of workOf()) {
    const part = PARTS.find(([, fits]) => fits.test(command))?.[0];
    if (part && part in sums) sums[part] += worked;
    if (part === 'page') sums[OWN] += first;
  }
  return sums;
}
