/** The cues, seen: for people who do not hear them, or who have put the sound away. */
import css from './flash.css?inline';
import { cueOf, signalOf } from './scene.js';

/** No two within this many milliseconds: more than a few a second are a danger to some people. */
const APART = 500;
/** So many of them; a change of sides lights up one half, then the other. @param {import('./scene.js').Signal} signal */
const lightsOf = (signal) => (signal.startsWith('switch') ? 2 : 1);

export class Flash {
  #scene;
  #sheet = new CSSStyleSheet();
  /** When the next one may come. */
  #free = Number.NEGATIVE_INFINITY;
  /** @type {HTMLElement | null} */
  #shown = null;

  /** @param {import('./scene.js').Scene} scene */
  constructor(scene) {
    this.#scene = scene;
    this.#sheet.replaceSync(css);
  }

  /** @param {import('../conductor.js').Told} event */
  handle(event) {
    const cue = cueOf(event);
    if (!cue || !this.#scene.has('flash') || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const now = performance.now();
    if (now < this.#free) return;
    const signal = signalOf(cue, this.#scene.conductor.score.routine.steps);
    this.#free = now + lightsOf(signal) * APART;
    this.#show(signal);
  }

  dispose() {
    const { root } = this.#scene;
    this.#shown?.remove();
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }

  /** @param {import('./scene.js').Signal} signal */
  #show(signal) {
    const { root } = this.#scene;
    if (!root.adoptedStyleSheets.includes(this.#sheet)) root.adoptedStyleSheets.push(this.#sheet);
    const flash = document.createElement('div');
    flash.className = 'flash';
    flash.dataset.signal = signal;
    this.#shown?.remove();
    this.#shown = flash;
    root.append(flash);
    const over = flash.getAnimations({ subtree: true }).map(({ finished }) => finished);
    // A flash that is taken away before its end ends nothing.
    Promise.allSettled(over).then(() => flash.remove());
  }
}
