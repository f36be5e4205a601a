/**
 * The drawings, in templates: `${drawn('where', step)}`. They are chunks of their own, the covers and the rest, each
 * fetched once and after the first paint; until then, and where it cannot be had, the place that is left for a drawing
 * stays empty.
 */
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { noChange, nothing } from 'lit/html.js';
import { inTurn, painted } from '../pause.js';
import { Later } from './later.js';

/** @import { Look, Routine, Step } from '../figure/types.js' */
/**
 * @typedef {object} Subject what a drawing is made from
 * @property {Step} [step]
 * @property {Routine} [routine] of a cover
 * @property {string} [setting] alone or with a partner, where hands or a placing are seen
 * @property {Look} [look] another than the one that is set
 * @property {boolean} [described] whether it has a text alternative: where no words stand beside it
 * @property {boolean} [still] whether its stroke rests, too
 * @property {number} [again] another number shows the stroke once more
 */
/**
 * @typedef {object} Kind what makes drawings of a kind
 * @property {Later<{ sheet: CSSStyleSheet }>} chunk
 * @property {(subject: Subject, look: Look) => SVGElement | undefined} draw once the chunk is there
 * @property {(subject: Subject) => string | undefined} [describe] where it may have to stand for words
 */

/** @template {{ style: string }} M @param {() => Promise<M>} fetch */
const chunk = (fetch) =>
  new Later(async () => {
    await painted();
    const module = await fetch();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(module.style);
    return { module, sheet };
  });

const covers = chunk(() => import('../figure/covers.js'));
const figure = chunk(() => import('../figure/index.js'));

/** @type {Record<'where' | 'thumb' | 'how' | 'cover', Kind>} */
const KINDS = {
  where: {
    chunk: figure,
    draw: ({ step = {}, setting, still }, look) => figure.value?.module.drawWhere(step, { ...look, setting, still }),
    describe: ({ step = {} }) => figure.value?.module.describeWhere(step),
  },
  thumb: {
    chunk: figure,
    draw: ({ step = {} }, look) => figure.value?.module.drawThumb(step, look),
  },
  how: {
    chunk: figure,
    draw: ({ step = {}, setting = 'self' }, look) => figure.value?.module.drawHow(step, setting, look),
    describe: ({ step = {}, setting = 'self' }) => figure.value?.module.describeHow(step, setting),
  },
  cover: {
    chunk: covers,
    draw: ({ routine = { steps: [] } }, look) => covers.value?.module.drawCover(routine, look),
    describe: ({ routine = { steps: [] } }) => covers.value?.module.describeCover(routine),
  },
};

/** The body that is drawn where none is asked for. @type {Look} */
let body = {};
/** @param {Look} look */
export const dress = ({ skin, tint, hair }) => {
  body = { skin, tint, hair };
};

/** Resolves when the drawings of routines are there, or cannot be had. */
export const coversDrawn = () => covers.want().then(lastDrawn);

/** Resolves when the drawings of steps are there, or cannot be had. */
export const stepsDrawn = () => figure.want().then(lastDrawn);

/** @returns {Promise<void>} */
const lastDrawn = () => new Promise(inTurn);

/** @param {CSSStyleSheet} sheet @param {Node} root the document, or the shadow root in which a drawing stands */
function adopt(sheet, root) {
  const styled = root instanceof Document || root instanceof ShadowRoot;
  if (styled && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
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
    if (KINDS[kind].chunk.value) return this.#made(part, kind, subject, look);
    KINDS[kind].chunk.want().then(() => inTurn(() => this.#draw()));
    return nothing;
  }

  /** @param {import('lit/directive.js').ChildPart} part @param {keyof typeof KINDS} kind @param {Subject} subject @param {Look} look */
  #made(part, kind, subject, look) {
    const { chunk, draw, describe } = KINDS[kind];
    const svg = draw(subject, look);
    if (!svg) return nothing;
    if (subject.described) {
      svg.setAttribute('role', 'img');
      svg.removeAttribute('aria-hidden');
      svg.setAttribute('aria-label', describe?.(subject) ?? '');
    }
    // While a template is first rendered its nodes are not yet in the page.
    queueMicrotask(() => chunk.value && adopt(chunk.value.sheet, part.parentNode.getRootNode()));
    return svg;
  }
}
export const drawn = directive(Drawn);
