/**
 * Wake-ups in a tab that is really hidden. Playwright keeps every tab awake, and a headless browser shows all of them;
 * so this is Chromium with a window, through its own driver, with another tab in front.
 */
import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { ENGINES, program } from '../e2e/harness/engines.js';
import { Page } from '../e2e/harness/page.js';
import { Server } from '../e2e/harness/server.js';
import { answering, call, freePort, tab } from '../e2e/harness/webdriver.js';
import { CALM, choose, play } from '../e2e/walk.js';
import { count, each, now, WATCHED } from './wake-ups.js';

/** The driver switches off what is to be measured here. */
const AWAKE = [
  'disable-background-timer-throttling',
  'disable-backgrounding-occluded-windows',
  'disable-renderer-backgrounding',
];
/** @returns {Promise<(string | number)[] | undefined>} nothing where there is no driver or no screen */
export async function hiddenWakeUps() {
  const binary = program(ENGINES.Chromium);
  const driver = program({ ...ENGINES.Chromium, variable: 'KNEADFUL_CHROMEDRIVER', programs: ['chromedriver'] });
  if (!binary || !driver || !process.env.DISPLAY) {
    console.log('Not measured: a hidden tab takes Chromium, chromedriver and a display.');
    return undefined;
  }
  const port = await freePort();
  const server = new Server();
  await server.start();
  const chromedriver = spawn(driver, [`--port=${port}`], { stdio: 'ignore' });
  try {
    await answering(port);
    const session = await openSession(`http://127.0.0.1:${port}`, binary);
    const { handle } = session;
    const page = new Page(
      tab(session.url, { now: handle }, handle, () => call(session.url, 'DELETE')),
      server,
    );
    await page.goto('');
    await count(page);
    await choose(page, CALM.title);
    await play(page);
    const other = await call(`${session.url}/window/new`, 'POST', { type: 'tab' });
    await call(`${session.url}/window`, 'POST', { handle: other.handle });
    await sleep(WATCHED);
    // To be asked, the tab has to come to the front again; what counts is what it noted between.
    await call(`${session.url}/window`, 'POST', { handle });
    const marks = await page.evaluate(() => /** @type {any} */ (window).marks);
    const from = marks.findIndex((/** @type {any} */ mark) => mark.state === 'hidden');
    if (from < 0) throw new Error('the tab was never hidden, with another one in front of it');
    const row = ['hidden', ...each(marks[from], marks[from + 1] ?? (await now(page)))];
    await page.raw.close();
    return row;
  } finally {
    chromedriver.kill();
    await server.stop();
  }
}

/** @param {string} driver @param {string} binary */
async function openSession(driver, binary) {
  const options = { binary, args: ['--no-sandbox', '--no-first-run', '--window-size=390,844'], excludeSwitches: AWAKE };
  const capabilities = { alwaysMatch: { 'goog:chromeOptions': options } };
  const { sessionId } = await call(`${driver}/session`, 'POST', { capabilities });
  const url = `${driver}/session/${sessionId}`;
  await call(`${url}/timeouts`, 'POST', { script: 120_000 });
  return { url, handle: /** @type {string} */ (await call(`${url}/window`, 'GET')) };
}
