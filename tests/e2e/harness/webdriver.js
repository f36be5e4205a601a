/** WebKitGTK's MiniBrowser through WebKitWebDriver, by plain W3C WebDriver over HTTP, on an X display. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Debian keeps it outside of the path. */
export const MINI_BROWSER = process.env.KNEADFUL_MINI_BROWSER || '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** WebDriver's code points of the keys that are no characters. @type {Record<string, string>} */
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** A session that is not there by then never comes. */
const BEGUN = 30_000;

/** @param {string} executablePath of WebKitWebDriver */
export async function launchWebKit(executablePath) {
  const display = await startDisplay();
  let driver = await startDriver(executablePath, display.name);
  const stop = () => {
    driver.stop();
    display.stop();
  };
  process.once('exit', stop);
  return {
    /** @param {import('./engines.js').Look} look */
    async open(look) {
      const late = (/** @type {Error} */ { cause }) => cause instanceof Error && cause.name === 'TimeoutError';
      try {
        return await openSession(driver.url, look);
      } catch (error) {
        // After a browser was held still, the driver may forget the next session: another driver begins it.
        if (!late(/** @type {Error} */ (error))) throw error;
        driver.stop();
        driver = await startDriver(executablePath, display.name);
        return openSession(driver.url, look);
      }
    },
    async quit() {
      process.removeListener('exit', stop);
      stop();
    },
  };
}

/** @param {string} executablePath @param {string} display */
async function startDriver(executablePath, display) {
  const port = await freePort();
  // As root the engine's own sandbox cannot be set up; the page under test is ours.
  const env = { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
  const driver = spawn(executablePath, [`--port=${port}`], { env, stdio: 'ignore', detached: true });
  const stop = () => {
    // Its whole group: the browsers it started are in it.
    if (driver.exitCode === null && driver.pid) process.kill(-driver.pid, 'SIGTERM');
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

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}

/** @param {number} port */
export async function answering(port) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(`http://127.0.0.1:${port}/status`).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return;
    await sleep(100);
  }
  throw new Error(`WebKitWebDriver does not answer on port ${port}`);
}

/** A command that takes longer never comes back: WebKitWebDriver forgets some. */
const ANSWERED = 100_000;

/** One command of the protocol. @param {string} url @param {string} method @param {unknown} [body] @returns {Promise<any>} */
export async function call(url, method, body, patience = ANSWERED) {
  const command = `${method} ${url.replace(/.*\/session/, 'session')}`;
  const answer = await fetch(url, {
    method,
    body: body === undefined ? undefined : JSON.stringify(body),
    signal: AbortSignal.timeout(patience),
  }).catch((cause) => {
    throw new Error(`${command}: ${cause.message}`, { cause });
  });
  const { value } = /** @type {any} */ (await answer.json());
  if (!answer.ok) throw new Error(`${command}: ${value.error}: ${value.message}`);
  return value;
}

/** @param {string} driver @param {import('./engines.js').Look} look */
async function openSession(driver, { width, height }) {
  const capabilities = {
    alwaysMatch: { 'webkitgtk:browserOptions': { binary: MINI_BROWSER, args: ['--automation'] } },
  };
  const { sessionId } = await call(`${driver}/session`, 'POST', { capabilities }, BEGUN);
  const session = `${driver}/session/${sessionId}`;
  await call(`${session}/timeouts`, 'POST', { script: 120_000 });
  const focus = { now: await call(`${session}/window`, 'GET') };
  const page = tab(session, focus, focus.now, () => call(session, 'DELETE'));
  await fit(session, page, width, height);
  return { ...page, restart: () => restarted(session, focus) };
}

/**
 * Another window, and no page of before: a driven browser keeps what it stores in memory, so that it goes with the
 * process. All that ran is over nevertheless; only the worker's process lives on.
 * @param {string} session @param {{ now: string }} focus
 */
async function restarted(session, focus) {
  const { handle } = await call(`${session}/window/new`, 'POST', { type: 'window' });
  await call(`${session}/window`, 'DELETE');
  await call(`${session}/window`, 'POST', { handle });
  focus.now = handle;
  return tab(session, focus, handle, () => call(session, 'DELETE'));
}

/** Makes the page, not the window, this large. @param {string} session @param {import('./page.js').Raw} page @param {number} width @param {number} height */
async function fit(session, page, width, height) {
  await call(`${session}/window/rect`, 'POST', { x: 0, y: 0, width, height });
  const [w, h] = await page.evaluate('[innerWidth, innerHeight]');
  const rect = await call(`${session}/window/rect`, 'GET');
  await call(`${session}/window/rect`, 'POST', { width: rect.width + width - w, height: rect.height + height - h });
}

/**
 * @param {string} session
 * @param {{ now: string }} focus the window that commands go to, shared by all tabs
 * @param {string} handle
 * @param {() => Promise<unknown>} close
 * @returns {import('./page.js').Raw}
 */
export function tab(session, focus, handle, close) {
  /** @param {string} path @param {string} method @param {unknown} [body] */
  const here = async (path, method, body) => {
    if (focus.now !== handle) await call(`${session}/window`, 'POST', { handle });
    focus.now = handle;
    return call(session + path, method, body);
  };
  /** @param {object} source */
  const act = (source) => here('/actions', 'POST', { actions: [source] });
  return {
    goto: (url) => here('/url', 'POST', { url }),
    reload: () => here('/refresh', 'POST', {}),
    evaluate(expression) {
      const script = `const done = arguments[arguments.length - 1]; (${expression.startsWith('(async') ? expression : `(async () => ${expression})()`}).then(done)`;
      return here('/execute/async', 'POST', { script, args: [] });
    },
    click: (x, y) =>
      act({
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x, y, duration: 0 },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      }),
    press(key) {
      const keys = (key === '+' ? [key] : key.split('+')).map((part) => KEYS[part] ?? part);
      const down = keys.map((value) => ({ type: 'keyDown', value }));
      return act({
        type: 'key',
        id: 'keyboard',
        actions: [...down, ...down.map(({ value }) => ({ type: 'keyUp', value })).reverse()],
      });
    },
    screenshot: async () => Buffer.from(await here('/screenshot', 'GET'), 'base64'),
    async sibling() {
      const { handle: other } = await here('/window/new', 'POST', { type: 'window' });
      const leave = async () => {
        await call(`${session}/window`, 'POST', { handle: other });
        await call(`${session}/window`, 'DELETE');
        focus.now = '';
      };
      return tab(session, focus, other, leave);
    },
    // The probe hears what can be heard in this engine.
    complaints: () => [],
    close,
  };
}
