/** Cues that nothing else on the screen tells: half of a step is over, how does it feel, it is done. Read, not heard. */
import { cueWords } from '../cue-words.js';
import css from './caption.css?inline';
import { cueOf } from './scene.js';

const KINDS = ['half-way', 'check-in', 'close'];
/** After these they are about another time. */
const OVER = ['stepchange', 'seeking', 'pause', 'interrupted', 'ended', 'stopped'];
/** Long enough to come near and read it, in milliseconds. */
const SHOWN = 6000;

export class Caption {
  #scene;
  #sheet = new CSSStyleSheet();
  /** @type {HTMLElement | null} */
  #shown = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** @param {import('./scene.js').Scene} scene */
  constructor(scene) {
    this.#scene = scene;
    this.#sheet.replaceSync(css);
  }

  /** @param {import('../conductor.js').Told} event */
  handle(event) {
    const cue = cueOf(event);
    if (cue && KINDS.includes(cue.kind)) this.#show(cueWords(this.#scene.conductor.score.routine, cue));
    else if (OVER.includes(event.type)) this.#hide();
  }

  dispose() {
    this.#hide();
    const { root } = this.#scene;
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }

  /** @param {string} words */
  #show(words) {
    const { root } = this.#scene;
    this.#hide();
    if (!root.adoptedStyleSheets.includes(this.#sheet)) root.adoptedStyleSheets.push(this.#sheet);
    this.#shown = Object.assign(document.createElement('p'), { className: 'caption', textContent: words });
    (root.querySelector('.room') ?? root).append(this.#shown);
    this.#timer = setTimeout(() => this.#hide(), SHOWN);
  }

  #hide() {
    clearTimeout(this.#timer);
    this.#shown?.remove();
    this.#shown = null;
  }
}
