/**
 * Against taps that nobody meant: while it plays, a first tap anywhere only shows the button that unlocks.
 * Keys go on working, and what does not play is never locked.
 */
import words from '#words/lock';
import css from './touch-lock.css?inline';

/** How long the button is shown, in milliseconds. */
const SHOWN = 5000;

/** After these there is something to tap. */
const FREE = ['pause', 'waiting', 'interrupted', 'ended', 'stopped'];

export class TouchLock {
  #scene;
  #sheet = new CSSStyleSheet();
  /** @type {HTMLElement | null} */
  #cover = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** @param {import('./scene.js').Scene} scene */
  constructor(scene) {
    this.#scene = scene;
    this.#sheet.replaceSync(css);
  }

  /** @param {import('../conductor.js').Told} event */
  handle({ type }) {
    if (type === 'playing' && this.#scene.has('lock')) this.#lock();
    else if (FREE.includes(type)) this.#unlock();
  }

  dispose() {
    this.#unlock();
    const { root } = this.#scene;
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }

  #lock() {
    const { root } = this.#scene;
    if (this.#cover) return;
    if (!root.adoptedStyleSheets.includes(this.#sheet)) root.adoptedStyleSheets.push(this.#sheet);
    const said = Object.assign(document.createElement('p'), { textContent: words.locked });
    const button = Object.assign(document.createElement('button'), { textContent: words.unlock, hidden: true });
    const cover = Object.assign(document.createElement('div'), { className: 'touch-lock' });
    const ask = (/** @type {boolean} */ asked) => {
      said.hidden = asked;
      button.hidden = !asked;
    };
    cover.addEventListener('click', (event) => {
      if (event.target === button) return this.#unlock();
      ask(true);
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => ask(false), SHOWN);
    });
    const bar = document.createElement('div');
    bar.append(said, button);
    cover.append(bar);
    this.#cover = cover;
    (root.querySelector('.room') ?? root).append(cover);
  }

  #unlock() {
    clearTimeout(this.#timer);
    this.#cover?.remove();
    this.#cover = null;
  }
}
