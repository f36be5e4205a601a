/**
 * The drawings, in templates: `${drawn('where', step)}`. They are a chunk of their own, fetched once and after the
 * first paint; until then, and where it cannot be had, the place that is left for a drawing stays empty.
 */
import { noChange, nothing } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';

/** @import { Look, Routine, Step } from '../figure/types.js' */
/** @typedef {typeof import('../figure/index.js')} Figure */
/**
 * @typedef {object} Subject what a drawing is made from
 * @property {Step} [step]
 * @property {Routine} [routine] of a cover
 * @property {string} [setting] alone or with a partner, for a placing
 * @property {Look} [look] another than the one that is set
 * @property {boolean} [described] whether it has a text alternative: where no words stand beside it
 */

/** @type {Record<string, (figure: Figure, subject: Subject, look: Look) => [() => SVGElement, () => string]>} */
const KINDS = {
  where: (figure, { step = {} }, look) => [() => figure.drawWhere(step, look), () => figure.describeWhere(step)],
  thumb: (figure, { step = {} }, look) => [
    () => figure.drawWhere(step, { ...look, size: 'thumb' }),
    () => figure.describeWhere(step),
  ],
  how: (figure, { step = {}, setting = 'self' }, look) => [
    () => figure.drawHow(step, setting, look),
    () => figure.describeHow(step, setting),
  ],
  cover: (figure, { routine = { steps: [] } }, look) => [
    () => figure.drawCover(routine, look),
    () => figure.describeCover(routine),
  ],
};

/** The body that is drawn where none is asked for. @type {Look} */
let body = {};
/** @param {Look} look */
export const dress = ({ skin, tint, hair }) => {
  body = { skin, tint, hair };
};

/** @type {Figure | null} */
let figure = null;
/** @type {CSSStyleSheet | null} */
let sheet = null;
/** @type {Promise<void> | null} */
let loading = null;

const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Fetches the drawings; after a failure whoever asks next tries again. */
function load() {
  loading ??= painted()
    .then(() => import('../figure/index.js'))
    .then(
      (module) => {
        figure = module;
        sheet = new CSSStyleSheet();
        sheet.replaceSync(module.style);
      },
      (error) => {
        loading = null;
        console.warn('The drawings did not load.', error);
      },
    );
  return loading;
}

/** @param {Node} root the document, or the shadow root in which a drawing stands */
function adopt(root) {
  const styled = root instanceof Document || root instanceof ShadowRoot;
  if (sheet && styled && !root.adoptedStyleSheets.includes(sheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

class Drawn extends AsyncDirective {
  #key = '';
  /** @type {() => void} */
  #draw = () => {};

  /** @param {keyof typeof KINDS} _kind @param {Subject} _subject @returns {unknown} */
  render(_kind, _subject) {
    return nothing;
  }

  /** @param {import('lit/directive.js').ChildPart} part @param {[keyof typeof KINDS, Subject]} subject */
  update(part, [kind, subject]) {
    const look = subject.look ?? body;
    const key = JSON.stringify([kind, subject, look]);
    if (key === this.#key) return noChange;
    this.#key = key;
    this.#draw = () => this.isConnected && this.setValue(this.#made(part, kind, subject, look));
    if (figure) return this.#made(part, kind, subject, look);
    load().then(() => this.#draw());
    return nothing;
  }

  /** @param {import('lit/directive.js').ChildPart} part @param {keyof typeof KINDS} kind @param {Subject} subject @param {Look} look */
  #made(part, kind, subject, look) {
    if (!figure) return nothing;
    const [draw, describe] = KINDS[kind](figure, subject, look);
    const svg = draw();
    if (subject.described) {
      svg.setAttribute('role', 'img');
      svg.removeAttribute('aria-hidden');
      svg.setAttribute('aria-label', describe());
    }
    // While a template is first rendered its nodes are not yet in the page.
    queueMicrotask(() => adopt(part.parentNode.getRootNode()));
    return svg;
  }
}
export const drawn = directive(Drawn);
