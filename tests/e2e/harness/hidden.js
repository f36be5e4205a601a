/**
 * A tab that is really hidden. Playwright keeps every tab awake, and a headless browser shows all of them; so this is
 * Chromium with a window, through its own driver, with another tab in front.
 */
import { spawn } from 'node:child_process';
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
  const port = await freePort();
  const server = new Server();
  await server.start();
  const chromedriver = spawn(/** @type {string} */ (driver()), [`--port=${port}`], { stdio: 'ignore', env });
  try {
    await answering(port);
    const url = await openSession(`http://127.0.0.1:${port}`, args);
    const handle = await call(`${url}/window`, 'GET');
    const focus = { now: handle };
    const raw = tab(url, focus, handle, () => call(url, 'DELETE'));
    const front = async (/** @type {string} */ window) => {
      await call(`${url}/window`, 'POST', { handle: window });
      focus.now = window;
    };
    const cover = async () => {
      const other = await call(`${url}/window/new`, 'POST', { type: 'tab' });
      await front(other.handle);
      return other.handle;
    };
    /** @param {'frozen' | 'active'} state */
    const turn = (state) =>
      call(`${url}/goog/cdp/execute`, 'POST', { cmd: 'Page.setWebLifecycleState', params: { state } });
    return {
      page: new Page(raw, server),
      hide: cover,
      beside: async () =>
        new Page(
          tab(url, focus, await cover(), async () => undefined),
          server,
        ),
      freeze: () => turn('frozen'),
      thaw: () => turn('active'),
      show: () => front(handle),
      async close() {
        await raw.close().finally(() => chromedriver.kill());
        await server.stop();
      },
    };
  } catch (error) {
    chromedriver.kill();
    await server.stop();
    throw error;
  }
}

/** @param {string} url @param {string[]} args */
async function openSession(url, args) {
  const own = ['--no-sandbox', '--no-first-run', '--window-size=390,844', ...args];
  const options = { binary: program(ENGINES.Chromium), args: own, excludeSwitches: AWAKE };
  const capabilities = { alwaysMatch: { 'goog:chromeOptions': options } };
  const { sessionId } = await call(`${url}/session`, 'POST', { capabilities });
  const session = `${url}/session/${sessionId}`;
  await call(`${session}/timeouts`, 'POST', { script: 120_000 });
  return session;
}
