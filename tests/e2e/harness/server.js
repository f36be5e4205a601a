/**
 * The test server: the built site from a sub-folder of a fresh origin, with the headers of its `_headers` file.
 *
 * A new port is a new origin, so every test has empty storage. Into each HTML response it puts one script before all
 * others, the probe, from the same origin, so that the policy under test stays the shipped one.
 */

import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync, constants } from 'node:zlib';
import { headersFor, parseHeaders } from '../../../xtask/web/headers.js';
import { helper, inside, typeOf } from './files.js';
import { SITE } from './places.js';

/** Where the site lives on its host: a site that minds its folder breaks here. */
const FOLDER = '/some/folder/';

/** The probe in a page that brings it. */
export const PROBE = '<script src="./probe.js"></script>';

/**
 * @typedef {object} Request
 * @property {string} path below the site's folder, or from the host's root
 * @property {number} status
 * @property {number} bytes of the body as stored
 * @property {number} brotli bytes of the body after brotli, quality 11, reckoned when somebody asks: it takes a second
 *
 * @typedef {object} Options
 * @property {string[]} [without] what the probe takes away from the page, see there: `media`, `storage`
 * @property {string} [site] another folder than that of the built site
 * @property {RegExp} [gone] what is not found from the start
 * @property {number} [slow] how long each file of the site takes, in milliseconds
 * @property {boolean} [worker] the site, a version of it (see there), may keep itself on the device, which most tests can do without
 * @property {boolean} [axe] give the page axe-core
 * @property {Record<string, string>} [files] more files of the site, by path, with their text
 * @property {{ html: string, policy?: string }} [host] a stranger's page at `/host.html`, and its policy; `{elsewhere}` is
 *   this server's address as that of another origin
 * @property {() => unknown} [script] runs in the page as a last script of its own, without anybody's tap; stands alone
 */

/** All ports so far: what was stored at one of them is another test's. */
const used = new Set();

export class Server {
  /** @type {Request[]} */
  requests = [];
  /** What pages complained about, by the id the probe gave it. @type {Map<string, string>} */
  reports = new Map();
  /** What is not found from now on, as after a new deployment. @type {RegExp | null} */
  gone = null;
  #http;
  #port = 0;
  /** @type {Options} */
  #options;
  /** @type {import('../../../xtask/web/headers.js').Rule[]} */
  #rules = [];

  /** @param {Options} options */
  constructor(options = {}) {
    this.#options = options;
    this.gone = options.gone ?? null;
    this.#http = createServer((request, response) => {
      this.#answer(request, response).catch((error) => {
        this.reports.set(`server ${request.url}`, String(error));
        response.writeHead(500).end();
      });
    });
  }

  /** At any port that is free; after a stop, at the same as before. */
  async start() {
    this.#read();
    await this.#listen();
  }

  /** @returns {Promise<void>} */
  async #listen() {
    await new Promise((resolve) => this.#http.listen(this.#port, '127.0.0.1', () => resolve(undefined)));
    const { port } = /** @type {import('node:net').AddressInfo} */ (this.#http.address());
    if (port === this.#port || !used.has(port)) {
      used.add(port);
      this.#port = port;
    } else {
      await this.stop();
      await this.#listen();
    }
  }

  /** Another version of the site, or another state of it. @param {string} site its folder */
  deploy(site) {
    this.#options = { ...this.#options, site };
    this.#read();
  }

  #read() {
    this.#rules = parseHeaders(readFileSync(join(this.#options.site ?? SITE, '_headers'), 'utf8'));
  }

  get origin() {
    if (this.#port === 0) throw new Error('the test server has never listened');
    return `http://localhost:${this.#port}`;
  }

  /** The address of the site's page `path`. */
  url(path = '') {
    return this.origin + FOLDER + path;
  }

  /** The site as it is seen from another origin. */
  get elsewhere() {
    return this.url().replace('localhost', '127.0.0.1');
  }

  async stop() {
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
  }

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async #answer(request, response) {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (path === '/__report') return this.#report(request, response);
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    if (path === '/host.html') return this.#host(response);
    const below = path.startsWith(FOLDER) ? path.slice(FOLDER.length) : undefined;
    const gone = this.gone?.test(path) ?? false;
    const body = gone ? undefined : await this.#body(path, below);
    if (!path.startsWith('/__')) this.#record(below ?? path, body, gone);
    if (below !== undefined && this.#options.slow) await sleep(this.#options.slow);
    if (body === undefined) return void response.writeHead(404).end();
    const name = path.endsWith('/') ? 'index.html' : path;
    response.setHeader('Content-Type', typeOf(name));
    if (below !== undefined)
      for (const [key, value] of headersFor(this.#rules, `/${below}`)) response.setHeader(key, value);
    response.end(extname(name) === '.html' ? this.#probed(body) : body);
  }

  /** @param {import('node:http').ServerResponse} response */
  #host(response) {
    const { html = '', policy } = this.#options.host ?? {};
    const told = (/** @type {string} */ text) => text.replaceAll('{elsewhere}', this.elsewhere);
    response.setHeader('Content-Type', typeOf('host.html'));
    if (policy) response.setHeader('Content-Security-Policy', told(policy));
    response.end(this.#probed(Buffer.from(told(html))));
  }

  /** @param {string} path @param {string | undefined} below @returns {Promise<Buffer | undefined>} */
  async #body(path, below) {
    const given = below === undefined ? undefined : this.#options.files?.[below];
    if (given !== undefined) return Buffer.from(given);
    if (path === '/__script.js') return Buffer.from(`(${this.#options.script})()`);
    const file = below === undefined ? helper(path) : inside(this.#options.site ?? SITE, below);
    if (file === undefined) return undefined;
    return readFile(file).catch(() => undefined);
  }

  /** @param {string} path @param {Buffer | undefined} body @param {boolean} gone */
  #record(path, body, gone) {
    const status = body === undefined ? 404 : 200;
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    this.requests.push({
      path,
      status,
      bytes: body?.length ?? 0,
      get brotli() {
        return body === undefined ? 0 : brotliCompressSync(body, { params }).length;
      },
    });
    if (body === undefined && !gone) this.reports.set(`missing ${path}`, `not found: ${path}`);
  }

  /** The page with the probe as its first script. @param {Buffer} body */
  #probed(body) {
    // What is kept on the device has its hashes, and the probe where it needs one.
    if (this.#options.worker) return body;
    const without = [...(this.#options.without ?? []), 'worker'].join(',');
    const axe = this.#options.axe === true ? '<script src="/__axe.js"></script>' : '';
    const script = this.#options.script ? '<script defer src="/__script.js"></script>' : '';
    return body
      .toString()
      .replace(/<head[^>]*>/i, (head) => `${head}<script src="/__probe.js?without=${without}"></script>${axe}`)
      .replace('</body>', `${script}</body>`);
  }

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async #report(request, response) {
    let text = '';
    for await (const chunk of request) text += chunk;
    const { id, words } = JSON.parse(text);
    this.reports.set(id, words);
    response.writeHead(204).end();
  }
}
