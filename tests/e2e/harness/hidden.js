/**
 * A tab that is really hidden. Playwright keeps every tab awake, and a headless browser shows all of them; so this is
 * Chromium with a window, through its own driver, with another tab in front.
 */
import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { ENGINES, program } from './engines.js';
import { Page } from './page.js';
import { Server } from './server.js';
import { answering, call, freePort, tab } from './webdriver.js';

/** The driver switches off what is looked at here. */
const AWAKE = [
  'disable-background-timer-throttling',
  'disable-backgrounding-occluded-windows',
  'disable-renderer-backgrounding',
];

/**
 * @typedef {object} HiddenTab
 * @property {Page} page
 * @property {() => Promise<void>} hide puts another tab in front
 * @property {() => Promise<Page>} beside puts another tab in front, and gives it
 * @property {() => Promise<void>} freeze stops everything in it, as the browser does to a tab that nobody has seen for long
 * @property {() => Promise<void>} thaw
 * @property {() => Promise<Page>} discard throws the page away, as the browser does where memory is short, and gives what
 *   comes in its place when the tab is seen again
 * @property {() => Promise<void>} show to be asked anything, the tab has to come to the front again
 * @property {() => Promise<void>} close
 */

const driver = () => program({ ...ENGINES.Chromium, variable: 'KNEADFUL_CHROMEDRIVER', programs: ['chromedriver'] });

/** Why no tab can be hidden on this machine, or `undefined`. */
export function obstacle() {
  if (!program(ENGINES.Chromium)) return 'no Chromium here';
  if (!driver()) return 'no chromedriver here';
  return process.env.DISPLAY ? undefined : 'no screen here';
}

/** @param {{ env?: NodeJS.ProcessEnv, args?: string[] }} [options] of the browser @returns {Promise<HiddenTab>} */
export async function openHideable({ env, args = [] } = {}) {
  const server = new Server();
  await server.start();
  try {
    const own = ['--no-sandbox', '--no-first-run', '--window-size=390,844', ...args];
    const binary = program(ENGINES.Chromium);
    // To throw a page away is for whoever may see the browser's own pages; and it has to outlive its driver for that.
    const localState = { internal_only_uis_enabled: true };
    const driven = await drive({ binary, args: own, excludeSwitches: AWAKE, localState, detach: true }, env);
    return hideable(driven, await call(`${driven.url}/window`, 'GET'), server, env);
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** @typedef {{ url: string, address: string, stop: () => void }} Driven a session of a driver, and where its browser answers */

/** @param {object} options of the browser @param {NodeJS.ProcessEnv} [env] @returns {Promise<Driven>} */
async function drive(options, env) {
  const port = await freePort();
  const chromedriver = spawn(/** @type {string} */ (driver()), [`--port=${port}`], { stdio: 'ignore', env });
  const stop = () => void chromedriver.kill();
  try {
    await answering(port);
    const base = `http://127.0.0.1:${port}/session`;
    const capabilities = { alwaysMatch: { 'goog:chromeOptions': options } };
    const session = await call(base, 'POST', { capabilities });
    const url = `${base}/${session.sessionId}`;
    await call(`${url}/timeouts`, 'POST', { script: 120_000 });
    return { url, address: session.capabilities['goog:chromeOptions'].debuggerAddress, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

/**
 * @param {Driven} driven @param {string} handle of the tab @param {Server} server @param {NodeJS.ProcessEnv} [env]
 * @returns {HiddenTab}
 */
function hideable({ url, address, stop }, handle, server, env) {
  const focus = { now: handle };
  const tabOf = (/** @type {string} */ window) => tab(url, focus, window, async () => undefined);
  const front = async (/** @type {string} */ window) => {
    await call(`${url}/window`, 'POST', { handle: window });
    focus.now = window;
  };
  const cover = async () => {
    const other = await call(`${url}/window/new`, 'POST', { type: 'tab' });
    await front(other.handle);
    return other.handle;
  };
  /** @param {string} cmd @param {object} [params] */
  const tell = (cmd, params = {}) => call(`${url}/goog/cdp/execute`, 'POST', { cmd, params });
  let close = async () => {
    await tell('Browser.close').catch(() => undefined);
    stop();
    await server.stop();
  };
  return {
    page: new Page(tabOf(handle), server),
    hide: cover,
    beside: async () => new Page(tabOf(await cover()), server),
    freeze: () => tell('Page.setWebLifecycleState', { state: 'frozen' }),
    thaw: () => tell('Page.setWebLifecycleState', { state: 'active' }),
    show: () => front(handle),
    async discard() {
      const list = tabOf(await cover());
      await list.goto('chrome://discards/');
      await list.evaluate(`(${discardAll})()`);
      // What a driver looks at is not thrown away.
      stop();
      await gone(address, handle);
      const driven = await drive({ debuggerAddress: address }, env);
      const again = hideable(driven, await handleOf(driven.url, server.origin), server, env);
      close = again.close;
      await again.show();
      return again.page;
    },
    close: () => close(),
  };
}

/** In the browser's own list of pages: throws away all but itself, and tries again until they are gone. */
function discardAll() {
  /** @param {Document | ShadowRoot} root @returns {Element[]} */
  const within = (root) =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? within(one.shadowRoot) : [])]);
  setInterval(() => {
    const actions = within(document).filter(
      (one) => one.matches('.actions-cell div') && /Urgent/.test(one.textContent),
    );
    for (const action of actions) action.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  }, 500);
}

/** Waits until that page is none any more. @param {string} address of the browser @param {string} handle */
async function gone(address, handle) {
  for (let tries = 0; tries < 200; tries += 1) {
    const pages = await (await fetch(`http://${address}/json/list`)).json();
    if (pages.every((/** @type {{ id: string }} */ { id }) => id !== handle)) return;
    await sleep(100);
  }
  throw new Error('the browser kept the page: see why in chrome://discards');
}

/** The tab that is at that origin. @param {string} url of the session @param {string} origin */
async function handleOf(url, origin) {
  for (const handle of await call(`${url}/window/handles`, 'GET')) {
    await call(`${url}/window`, 'POST', { handle });
    if ((await call(`${url}/url`, 'GET')).startsWith(origin)) return handle;
  }
  throw new Error(`no tab at ${origin}`);
}
