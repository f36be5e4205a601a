/**
 * WebKitGTK's MiniBrowser as a person has it: driven, it keeps what it stores in memory, so that it goes with the process.
 * What a person would do, a script in the page does, and it tells how far it came by the address that it goes to.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MINI_BROWSER } from './webkit.js';

/** How long a page may take to tell something, in milliseconds. */
const PATIENCE = 40_000;

/**
 * @typedef {object} Undriven
 * @property {string} ear the address of a folder: what a page goes to there, is heard
 * @property {(url: string, until: string) => Promise<void>} visit starts it with that page, and ends it once it has told so
 * @property {() => Promise<void>} close
 */

/** @returns {Promise<Undriven>} */
export async function startUndriven() {
  const home = await mkdtemp(join(tmpdir(), 'kneadful-'));
  const env = {
    ...process.env,
    XDG_DATA_HOME: home,
    XDG_CACHE_HOME: home,
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  };
  const server = createServer((request, response) => {
    server.emit('told', request.url);
    response.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    ear: `http://127.0.0.1:${port}/`,
    async visit(url, until) {
      const browser = spawn(MINI_BROWSER, ['--autoplay-policy=allow', url], { env, stdio: 'ignore' });
      try {
        await told(server, `/${until}`);
      } finally {
        browser.kill();
        await once(browser, 'exit');
      }
    },
    async close() {
      server.closeAllConnections();
      server.close();
      // Processes of the browser that outlive it for a moment may still write there.
      await rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

/** @param {import('node:http').Server} server @param {string} path */
async function told(server, path) {
  const signal = AbortSignal.timeout(PATIENCE);
  for (;;) {
    const [heard] = await once(server, 'told', { signal }).catch((cause) => {
      throw new Error(`waited ${PATIENCE} ms in vain for the page to go to ${path}`, { cause });
    });
    if (heard === path) return;
  }
}
