/** The Nu HTML checker, and the page it is given: what the browser has made of the page, in one piece. */
import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { MODULES } from './places.js';

/** It nests deeply, and some dozens of pages are not worth compiling much for. */
const JAVA = ['-Xss4m', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
const HERE = '127.0.0.1';
const SERVER = [`-Dnu.validator.servlet.bind-address=${HERE}`, 'nu.validator.servlet.Main'];

/** How long it may take to start, in milliseconds. */
const PATIENCE = 60_000;

/** Why it cannot run on this machine, or `undefined`. */
export const nuObstacle = spawnSync('java', ['-version']).error ? 'no Java here' : undefined;

/** One for all pages: to start it costs more than to check with it. @type {Promise<string> | undefined} */
let address;

/** The errors in a page, each with its place. @param {string} page @returns {Promise<string[]>} */
export async function errorsIn(page) {
  address ??= start();
  const headers = { 'Content-Type': 'text/html; charset=utf-8' };
  const answer = await fetch(`${await address}?out=json&level=error`, { method: 'POST', headers, body: page });
  if (!answer.ok) throw new Error(`the Nu checker answers with status ${answer.status}: ${await answer.text()}`);
  const { messages } = /** @type {{ messages: { message: string, extract: string }[] }} */ (await answer.json());
  return messages.map(({ message, extract }) => `${message} … ${extract}`);
}

/** Starts the checker, to end with this process, and gives its address. */
async function start() {
  const port = await freePort();
  const command = [...JAVA, '-cp', `${MODULES}/vnu-jar/build/dist/vnu.jar`, ...SERVER, String(port)];
  const checker = spawn('java', command, { stdio: ['ignore', 'ignore', 'pipe'] });
  process.on('exit', () => checker.kill());
  let said = '';
  checker.stderr.on('data', (text) => (said += text));
  const address = `http://${HERE}:${port}/`;
  for (const end = Date.now() + PATIENCE; Date.now() < end && checker.exitCode === null; await sleep(100)) {
    if (!(await fetch(address).catch(() => undefined))) continue;
    // From here on it does not keep this process alive.
    checker.unref();
    /** @type {import('node:net').Socket} */ (checker.stderr).unref();
    return address;
  }
  throw new Error(`the Nu checker did not start, and said ${said}`);
}

/** A port that nobody listens on. @returns {Promise<number>} */
async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, HERE, () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The page with what lies in shadow roots and slots in its place: runs in the page, and stands alone. */
export function flattened() {
  const paper = document.implementation.createHTMLDocument();
  /** @param {Node} node @returns {Node[]} */
  const flat = (node) => {
    if (node instanceof HTMLSlotElement) {
      const given = node.assignedNodes();
      return (given.length > 0 ? given : [...node.childNodes]).flatMap(flat);
    }
    // The test's own.
    if (node instanceof HTMLScriptElement && node.src.includes('/__')) return [];
    const copy = paper.importNode(node, false);
    if (copy instanceof Comment) return [];
    // CSS Shadow Parts gives it to every element; the checker does not know it yet.
    if (copy instanceof Element) copy.removeAttribute('part');
    const inside = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
    for (const child of inside.childNodes) for (const one of flat(child)) copy.appendChild(one);
    return [copy];
  };
  const [root] = flat(document.documentElement);
  return `<!doctype html>${/** @type {Element} */ (root).outerHTML}`;
}
