/** The Nu HTML checker, and the page it is given: what the browser has made of the page, in one piece. */
import { spawn, spawnSync } from 'node:child_process';
import { MODULES } from './places.js';

/** It nests deeply, and one page is not worth compiling much for. */
const JAVA = ['-Xss4m', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar', `${MODULES}/vnu-jar/build/dist/vnu.jar`];
const OPTIONS = ['--errors-only', '--format', 'json', '--stdout', '-'];

/** Why it cannot run on this machine, or `undefined`. */
export const nuObstacle = spawnSync('java', ['-version']).error ? 'no Java here' : undefined;

/** The errors in a page, each with its place. @param {string} page @returns {Promise<string[]>} */
export async function errorsIn(page) {
  const checker = spawn('java', [...JAVA, ...OPTIONS]);
  checker.stdin.end(page);
  const said = { out: '', err: '' };
  checker.stdout.on('data', (text) => (said.out += text));
  checker.stderr.on('data', (text) => (said.err += text));
  await new Promise((resolve) => checker.on('close', resolve));
  if (said.out === '') throw new Error(`the Nu checker said nothing but ${said.err}`);
  return JSON.parse(said.out).messages.map(
    (/** @type {{ message: string, extract: string }} */ { message, extract }) => `${message} … ${extract}`,
  );
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
