/**
 * How sites load on a modest phone: 390 × 844, a processor four times slower, 1.6 Mbit/s, 150 ms to and fro, nothing
 * stored; the median of five. And the second visit, on this machine as it is.
 *
 * `node tests/bench/load.js ADDRESS…`, or `cargo xtask bench ADDRESS…`; without an address, the site that is built.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { serve } from '../../xtask/web/serve.js';
import { ENGINES, obstacle, program } from '../e2e/harness/engines.js';
import { CALM } from '../e2e/walk.js';
import { median, print } from './table.js';

const TIMES = 5;
const VIEWPORT = { width: 390, height: 844 };
const SLOWER = 4;
/** Latency in milliseconds, the rest in bytes a second. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
/** What comes after the page has loaded is counted for so long. */
const AFTERWARDS = 4000;

/**
 * @typedef {object} Site
 * @property {string} name
 * @property {string} address
 * @property {Record<string, string>} [saved] what lies in its storage from before
 * @property {string} [ready] what is there, in the page or in the player, once one can do what one came for, as CSS has it
 * @property {boolean} [tapped] whether that is tapped at once: it is ready when the player sounds
 */

/**
 * What the page notes of itself, from its very beginning: whoever asks it while it loads keeps it from loading.
 * @param {Pick<Site, 'ready' | 'tapped'>} site
 */
function watch({ ready, tapped }) {
  /** @type {{ start: number, end: number }[]} */
  const tasks = [];
  const seen = { tasks, largest: Number.NaN, ready: Number.NaN };
  const observe = (/** @type {string} */ type, /** @type {(entry: any) => void} */ note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('longtask', ({ startTime, duration }) => tasks.push({ start: startTime, end: startTime + duration }));
  observe('largest-contentful-paint', ({ startTime }) => {
    seen.largest = startTime;
  });
  Object.assign(window, { seen });
  if (!ready) return;
  const isReady = () => {
    seen.ready = performance.now();
  };
  const player = () => /** @type {any} */ (document.querySelector('kneadful-player'));
  const tap = (/** @type {HTMLElement} */ button) => {
    button.click();
    // The audio element tells of its time four times a second.
    const listening = setInterval(() => {
      if (player().audio.currentTime === 0) return;
      clearInterval(listening);
      isReady();
    }, 10);
  };
  const looking = setInterval(() => {
    const roots = [document, player()?.shadowRoot];
    const [found] = roots.flatMap((root) => root?.querySelector(ready) ?? []);
    if (!found) return;
    clearInterval(looking);
    // It is there once it is painted.
    requestAnimationFrame(() => setTimeout(() => (tapped ? tap(found) : isReady())));
  }, 10);
}

/** What it noted: times in milliseconds since it was asked for. */
function noted() {
  const { tasks, largest, ready } =
    /** @type {{ tasks: { start: number, end: number }[], largest: number, ready: number }} */ (
      /** @type {any} */ (window).seen
    );
  const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
  const [page] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType('navigation'));
  const late = tasks.filter(({ end }) => end > paint);
  return {
    paint,
    largest,
    ready,
    /** What had come by then; what comes later is for later. */
    needed: [page, ...performance.getEntriesByType('resource')]
      .map((entry) => /** @type {PerformanceResourceTiming} */ (entry))
      .filter(({ responseEnd }) => responseEnd <= ready)
      .reduce((sum, { transferSize }) => sum + transferSize, 0),
    /** When it stands and nothing keeps it busy: the first moment at which it answers at once. */
    idle: Math.max(paint, page.domContentLoadedEventEnd, ...late.map(({ end }) => end)),
    blocked: late.reduce((sum, { start, end }) => sum + Math.max(0, end - Math.max(start, paint) - 50), 0),
  };
}

/**
 * One visit.
 * @param {import('playwright-core').BrowserContext} context
 * @param {Site} site
 * @param {boolean} slowly on the modest phone
 */
async function visit(context, { address, saved = {}, ready, tapped }, slowly) {
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  let [bytes, requests] = [0, 0];
  /** What came from nowhere but here. @type {Set<string>} */
  const own = new Set();
  tools.on('Network.requestServedFromCache', ({ requestId }) => own.add(requestId));
  tools.on('Network.responseReceived', ({ requestId, response }) => {
    const { fromDiskCache, fromServiceWorker, url } = response;
    if (fromDiskCache || fromServiceWorker || !/^https?:/.test(url)) own.add(requestId);
  });
  tools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (own.has(requestId)) return;
    bytes += encodedDataLength;
    requests += 1;
  });
  await tools.send('Network.enable');
  if (slowly) {
    await tools.send('Network.emulateNetworkConditions', NETWORK);
    await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  }
  await page.addInitScript(watch, { ready, tapped });
  await page.addInitScript((saved) => {
    for (const [name, value] of Object.entries(saved)) localStorage[name] ??= value;
  }, saved);
  await page.goto(address);
  await sleep(AFTERWARDS);
  const times = await page.evaluate(noted);
  await page.close();
  return { ...times, bytes, requests };
}

/** @param {import('playwright-core').Browser} browser @param {Site} site @returns {Promise<(string | number)[]>} */
async function measure(browser, site) {
  console.error(`${site.name}: ${site.address}`);
  /** @type {Awaited<ReturnType<typeof visit>>[]} */
  const runs = [];
  let again;
  for (let run = 0; run < TIMES; run += 1) {
    const context = await browser.newContext({ viewport: VIEWPORT });
    runs.push(await visit(context, site, true));
    if (run === TIMES - 1) again = await visit(context, site, false);
    await context.close();
  }
  const middle = (/** @type {keyof typeof runs[number]} */ of) => Math.round(median(runs.map((run) => run[of])));
  const first = /** @type {const} */ (['requests', 'bytes', 'needed', 'paint', 'largest', 'idle', 'blocked', 'ready']);
  const second = [again?.bytes, again?.paint, again?.idle, again?.ready];
  return [site.name, ...first.map(middle), ...second.map((value) => Math.round(value ?? Number.NaN))];
}

/**
 * The app: home until a routine can be begun there; a player until Play can be tapped, until all of it is there, and until
 * it sounds, to whom taps Play at once. @param {string} address
 */
function ours(address) {
  const player = {
    address: `${address}#/play/${CALM.id}`,
    // The notice has been read.
    saved: { 'kneadful.settings': JSON.stringify({ v: 1, body: { healthCheckedAt: Date.now() } }) },
  };
  return [
    { name: 'home', address: `${address}#/`, ready: '.offer .btn' },
    { name: 'player', ...player, ready: 'button.play' },
    { name: 'player, all of it', ...player, ready: '.player:not(.coming)' },
    { name: 'player, sounding', ...player, ready: 'button.play', tapped: true },
  ];
}

/** Measures the sites, one after the other, and prints how they load. @param {Site[]} sites */
async function printLoading(sites) {
  const missing = obstacle('Chromium');
  if (missing) return void console.log(`Not measured: how sites load; ${missing}.`);
  const executablePath = program(ENGINES.Chromium);
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--autoplay-policy=no-user-gesture-required'],
    headless: true,
  });
  /** @type {(string | number)[][]} */
  const rows = [];
  for (const site of sites) rows.push(await measure(browser, site));
  await browser.close();
  print(
    'Loading, in ms on a modest phone; the second visit on this machine',
    [
      'site',
      'requests',
      'bytes',
      'bytes until ready',
      'first paint',
      'largest',
      'idle',
      'blocked',
      'ready',
      'second visit: bytes',
      'first paint',
      'idle',
      'ready',
    ],
    rows.map((row) => row.map((cell) => (Number.isNaN(cell) ? '–' : cell))),
  );
}

/** Measures the site that is built. */
export async function printOurs() {
  const site = await serve();
  await printLoading(ours(site.url));
  await site.close();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const addresses = process.argv.slice(2);
  if (addresses.length === 0) await printOurs();
  else await printLoading(addresses.map((address) => ({ name: new URL(address).host, address })));
}
