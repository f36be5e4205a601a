/**
 * WebKitGTK's MiniBrowser through WebKitWebDriver, on an X display: one browser, and in it a window for each page. A page
 * has an origin of its own, and so nothing stored.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { answering, call, freePort, shut, tab } from './webdriver.js';

/** Debian keeps it outside of the path. */
export const MINI_BROWSER = process.env.KNEADFUL_MINI_BROWSER || '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** A browser or a window that is not there by then, in milliseconds, never comes. */
const BEGUN = 30_000;

/** @typedef {{ session: string, focus: import('./webdriver.js').Focus, first: string, stop: () => void }} Running */

/** @param {string} executablePath of WebKitWebDriver */
export async function launchWebKit(executablePath) {
  const display = await startDisplay();
  let running = await start(executablePath, display.name);
  const stop = () => {
    running.stop();
    display.stop();
  };
  process.once('exit', stop);
  return {
    /** @param {import('./engines.js').Look} look */
    async open(look) {
      // After a browser was held still, and now and then, the driver forgets what it was asked: another one is.
      const window = running.focus.lost ? null : await openWindow(running, look).catch(() => null);
      if (window) return window;
      running.stop();
      running = await start(executablePath, display.name);
      return openWindow(running, look);
    },
    async quit() {
      process.removeListener('exit', stop);
      stop();
    },
  };
}

/** A driver, its browser, and the browser's first window, which stays. @param {string} executablePath @param {string} display @returns {Promise<Running>} */
async function start(executablePath, display) {
  const { url, stop } = await startDriver(executablePath, display);
  try {
    const capabilities = {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary: MINI_BROWSER, args: ['--automation'] } },
    };
    const { sessionId } = await call(`${url}/session`, 'POST', { capabilities }, BEGUN);
    const session = `${url}/session/${sessionId}`;
    await call(`${session}/timeouts`, 'POST', { script: 120_000 });
    const first = await call(`${session}/window`, 'GET');
    return { session, focus: { now: first }, first, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

/** @param {string} executablePath @param {string} display */
async function startDriver(executablePath, display) {
  const port = await freePort();
  // As root the engine's own sandbox cannot be set up; the page under test is ours.
  const env = { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
  const driver = spawn(executablePath, [`--port=${port}`], { env, stdio: 'ignore', detached: true });
  const stop = () => {
    // Its whole group: the browsers it started are in it. While it drives one, it does not end when it is asked to.
    if (driver.exitCode === null && driver.signalCode === null && driver.pid) process.kill(-driver.pid, 'SIGKILL');
  };
  await answering(port);
  return { url: `http://127.0.0.1:${port}`, stop };
}

/** The display there is, or an own one: this engine has no headless mode. */
async function startDisplay() {
  if (process.env.DISPLAY) return { name: process.env.DISPLAY, stop: () => undefined };
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(/** @type {import('node:stream').Readable} */ (server.stdio[3]), 'data');
  return { name: `:${String(number).trim()}`, stop: () => server.kill() };
}

/**
 * A window without a toolbar, which would make it wider than a phone: such a one only a page can open, for a tap.
 * @param {Running} running @param {import('./engines.js').Look} look @returns {Promise<import('./page.js').Raw>}
 */
async function openWindow(running, look) {
  const { session, focus, first } = running;
  const opener = tab(session, focus, first, async () => undefined);
  const features = `popup,noopener,width=${look.width},height=${look.height}`;
  const before = await call(`${session}/window/handles`, 'GET', undefined, BEGUN);
  await opener.evaluate(`{ document.documentElement.onclick = () => void open('about:blank', '', '${features}'); }`);
  await opener.click(5, 5);
  const handle = await opened(session, before);
  const page = tab(session, focus, handle, () => shut(session, focus, handle));
  await fit(session, page, look.width, look.height);
  /** @type {import('./page.js').Raw[]} */
  const siblings = [];
  const close = async () => {
    for (const one of [...siblings, page]) await one.close();
  };
  return {
    ...page,
    close,
    async sibling() {
      siblings.push(await page.sibling());
      return siblings[siblings.length - 1];
    },
    // A driven browser keeps what it stores in memory, so that it goes with the process: so all windows are closed, and
    // all that ran is over; only the worker's process lives on.
    async restart() {
      const next = await openWindow(running, look);
      await close();
      return next;
    },
  };
}

/** Waits for the window that was not there before. @param {string} session @param {string[]} before @returns {Promise<string>} */
async function opened(session, before) {
  for (const end = Date.now() + BEGUN; Date.now() < end; await sleep(20)) {
    /** @type {string[]} */
    const handles = await call(`${session}/window/handles`, 'GET');
    const handle = handles.find((one) => !before.includes(one));
    if (handle) return handle;
  }
  throw new Error(`no window came within ${BEGUN} ms`);
}

/** Makes the page, not the window, this large; less than 334 px wide it does not become. @param {string} session @param {import('./page.js').Raw} page @param {number} width @param {number} height */
async function fit(session, page, width, height) {
  await call(`${session}/window/rect`, 'POST', { x: 0, y: 0, width, height });
  const [w, h] = await page.evaluate('[innerWidth, innerHeight]');
  const rect = await call(`${session}/window/rect`, 'GET');
  await call(`${session}/window/rect`, 'POST', { width: rect.width + width - w, height: rect.height + height - h });
}
