/**
 * A page under test, the same in every engine: what a person can do and see, and what the page says when asked.
 *
 * An engine gives the few raw actions; everything else is made from them here, once.
 */
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * @typedef {string | { role: string, name?: string, exact?: boolean }} Query CSS, or role and (part of the) name
 *
 * @typedef {object} Raw what an engine must be able to do
 * @property {(url: string) => Promise<unknown>} goto
 * @property {() => Promise<unknown>} reload
 * @property {(expression: string) => Promise<any>} evaluate the awaited value of an expression, as JSON has it
 * @property {(x: number, y: number) => Promise<unknown>} click a trusted click
 * @property {(key: string) => Promise<unknown>} press a trusted key: `Enter`, `Tab`, `Shift+Tab`, ` `, `a`, `ArrowLeft`
 * @property {() => Promise<Buffer>} screenshot PNG
 * @property {() => Promise<Raw>} sibling another tab, with the same storage
 * @property {() => Promise<Raw>} [restart] the browser is closed and started again, with all it stored; only where that lasts
 * @property {() => string[]} complaints what the engine itself noticed
 * @property {() => Promise<unknown>} close
 * @property {import('playwright-core').Page} [page] what Playwright drives, for what only it can do
 */

/** A page that left while it was asked is asked again. @param {Error} error */
function leaving(error) {
  if (!error.message.includes('because of a navigation')) throw error;
}

/** What runs first where a function cannot do without the probe, which a page that has only just come has not yet. @param {Function} run */
const first = (run) => (/window\.probe\b(?!\?)/.test(String(run)) ? 'if (!window.probe) return { early: true };' : '');

/** How long something may take before a test gives up on it. */
const PATIENCE = 10_000;

export class Page {
  /** @type {Raw} */
  raw;
  /** @type {import('./server.js').Server} */
  server;
  /** @type {RegExp[]} */
  #provoked = [];

  /** @param {Raw} raw @param {import('./server.js').Server} server */
  constructor(raw, server) {
    this.raw = raw;
    this.server = server;
  }

  /** @param {string} path from the site's folder */
  async goto(path) {
    await this.raw.goto(this.server.url(path));
  }

  async reload() {
    await this.raw.reload();
  }

  /** The browser is closed, and started again with this page. @param {string} path */
  async restart(path) {
    if (!this.raw.restart) throw new Error('this browser keeps nothing: open it as `lasting`');
    this.raw = await this.raw.restart();
    await this.goto(path);
  }

  /** Another tab of the same browser. @param {string} path */
  async tab(path) {
    const page = new Page(await this.raw.sibling(), this.server);
    await page.goto(path);
    return page;
  }

  /**
   * Runs a function in the page, once that has its probe if the function names it. It must stand alone: it is sent as
   * text, with JSON arguments.
   * @template {any[]} A
   * @template R
   * @param {(...args: A) => R} run
   * @param {A} args
   * @returns {Promise<Awaited<R>>}
   */
  async evaluate(run, ...args) {
    const values = args.map((value) => JSON.stringify(value) ?? 'undefined').join(',');
    for (const end = Date.now() + PATIENCE; Date.now() < end; await sleep(50)) {
      const answer = await this.raw.evaluate(`(async () => {
        ${first(run)}
        try { return { value: await (${run})(${values}) }; }
        catch (error) { return { error: error + '\\n' + (error && error.stack) }; }
      })()`);
      if (answer.error !== undefined) throw new Error(`in the page: ${answer.error}`);
      if (!answer.early) return answer.value;
    }
    throw new Error(`waited ${PATIENCE} ms in vain for a page with its probe`);
  }

  /**
   * Waits until the function, run in the page, gives something true, and gives that.
   * @template {any[]} A
   * @template R
   * @param {(...args: A) => R} run
   * @param {A} args
   * @returns {Promise<Awaited<R>>}
   */
  async waitFor(run, ...args) {
    return this.waitAtMost(PATIENCE, run, ...args);
  }

  /**
   * @template {any[]} A
   * @template R
   * @param {number} millis
   * @param {(...args: A) => R} run
   * @param {A} args
   * @returns {Promise<Awaited<R>>}
   */
  async waitAtMost(millis, run, ...args) {
    const end = Date.now() + millis;
    for (;;) {
      const value = await this.evaluate(run, ...args).catch(leaving);
      if (value) return value;
      if (Date.now() > end) throw new Error(`waited ${millis} ms in vain for ${run} with ${JSON.stringify(args)}`);
      await sleep(50);
    }
  }

  /** Waits, without asking the page, until it has asked the server so often for that file of the site. @param {string} path */
  async told(path, times = 1) {
    const end = Date.now() + PATIENCE;
    while (this.server.requests.filter((request) => request.path === path).length < times) {
      if (Date.now() > end) throw new Error(`waited ${PATIENCE} ms in vain for the page to ask for ${path}`);
      await sleep(50);
    }
  }

  /** Waits for the thing, and gives its text as shown. @param {Query} query */
  async text(query) {
    await this.see(query);
    return this.evaluate((query) => window.probe.text(window.probe.find(query)), query);
  }

  /** The texts of all such things. @param {Query} query */
  texts(query) {
    return this.evaluate((query) => window.probe.findAll(query).map(window.probe.text), query);
  }

  /** Waits until there is such a thing. @param {Query} query */
  async see(query) {
    await this.waitFor((query) => window.probe.find(query) !== undefined, query);
  }

  /** Waits until these words are on the page, in any letter case. @param {string} words */
  async read(words) {
    await this.waitFor((words) => window.probe.shown().toLowerCase().includes(words.toLowerCase()), words);
  }

  /** Clicks on the thing as a person does, once it can be clicked. @param {Query} query */
  async click(query) {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const target = await this.evaluate((query) => window.probe.target(query), query);
      if ('x' in target) {
        await this.raw.click(target.x, target.y);
        return;
      }
      if (Date.now() > end) throw new Error(`cannot click on ${JSON.stringify(query)}: ${target.why}`);
      await sleep(50);
    }
  }

  /** @param {string} key */
  async press(key) {
    await this.raw.press(key);
  }

  /** The page and its server, which does not wait for a page that cannot be closed: it would keep the run alive. */
  async close() {
    await Promise.all([this.raw.close(), this.server.stop()]);
  }

  /** The test itself provokes complaints of this kind. @param {RegExp} kind */
  provoke(kind) {
    this.#provoked.push(kind);
  }

  /** Everything the page and its engine complained about, this far, but for what was provoked. */
  async complaints() {
    const here = await this.evaluate(() => window.probe?.complaints.map(({ words }) => words) ?? []).catch(() => []);
    const all = new Set([...here, ...this.server.reports.values(), ...this.raw.complaints()]);
    return [...all].filter((words) => !this.#provoked.some((kind) => kind.test(words)));
  }
}
