/** Plain W3C WebDriver over HTTP: commands, and a page that is driven by them. */
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

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
const ANSWERED = 60_000;

/** @typedef {{ now: string, lost?: Error }} Focus the window that commands go to; why none does any more */

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

/**
 * @param {string} session
 * @param {Focus} focus shared by all tabs
 * @param {string} handle
 * @param {() => Promise<unknown>} close
 * @returns {import('./page.js').Raw}
 */
export function tab(session, focus, handle, close) {
  /** @param {string} path @param {string} method @param {unknown} [body] */
  const here = async (path, method, body) => {
    if (focus.lost) throw focus.lost;
    try {
      if (focus.now !== handle) await call(`${session}/window`, 'POST', { handle });
      focus.now = handle;
      return await call(session + path, method, body);
    } catch (error) {
      // Whoever has not answered once, will not answer to anything.
      if (isLate(error)) focus.lost = error;
      throw error;
    }
  };
  const evaluate = (/** @type {string} */ expression) => {
    const script = `const done = arguments[arguments.length - 1]; (${expression.startsWith('(async') ? expression : `(async () => ${expression})()`}).then(done)`;
    return here('/execute/async', 'POST', { script, args: [] });
  };
  /** @param {string} path @param {object} body */
  async function load(path, body) {
    const before = await evaluate('performance.timeOrigin');
    await here(path, 'POST', body);
    // Where the page that is left writes into its history meanwhile, the driver takes that for the page that comes.
    const come = `performance.timeOrigin !== ${before} && document.readyState === 'complete'`;
    for (const end = Date.now() + ANSWERED; !(await evaluate(come)); await sleep(20))
      if (Date.now() > end) throw new Error(`${path}: no page came within ${ANSWERED} ms`);
  }
  /** @param {object} source */
  const act = (source) => here('/actions', 'POST', { actions: [source] });
  return {
    async goto(url) {
      const [page, place] = url.split('#');
      const stays = place !== undefined && (await evaluate('location.href.split("#")[0]')) === page;
      return stays ? here('/url', 'POST', { url }) : load('/url', { url });
    },
    reload: () => load('/refresh', {}),
    evaluate,
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
      return tab(session, focus, other, () => shut(session, focus, other));
    },
    // The probe hears what can be heard in this engine.
    complaints: () => [],
    close,
  };
}

/** Whether a command got no answer. @param {unknown} error @returns {error is Error} */
const isLate = (error) => error instanceof Error && error.cause instanceof Error && error.cause.name === 'TimeoutError';

/** Closes a window, unless a test has done that itself. @param {string} session @param {Focus} focus @param {string} handle */
export async function shut(session, focus, handle) {
  if (focus.lost) return;
  /** @type {string[]} */
  const handles = await call(`${session}/window/handles`, 'GET');
  if (!handles.includes(handle)) return;
  await call(`${session}/window`, 'POST', { handle });
  await call(`${session}/window`, 'DELETE');
  focus.now = '';
}
