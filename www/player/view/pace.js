/**
 * What runs by itself: the breath. CSS moves it, from second to second without us; here it is kept in phase with the track,
 * wherever that was paused, sought, held up or played faster.
 */

/** @typedef {import('../../core.js').Snapshot} Snapshot */
/** @typedef {{ start: number, work: number, end: number }} Span */
/**
 * @typedef {object} Part of a step: the time to get ready for it, the step itself, or what comes after it
 * @property {number} length in seconds
 * @property {number} into how much of it is over
 * @property {boolean} own whether it is the step itself
 */

/** A track that is off by less is in phase: engines tell its position no better. In seconds. */
const SLACK = 0.2;

/** @param {Snapshot} snapshot @param {Span[]} spans @returns {Part} */
export function partOf({ step, state, position, phaseLeft }, spans) {
  const { start, work, end } = spans[step];
  const [from, to] = position < work ? [start, work] : position < end ? [work, end] : [end, position + phaseLeft];
  const length = to - from;
  // A step that waits for a tap is over.
  if (state === 'waiting') return { length, into: length, own: false };
  return { length, into: Math.max(0, length - phaseLeft), own: from === work };
}

/** What the paced animations are called; the others run as they like. */
const PACED = 'figure-breath';

/** What was last set right, and where that must be by now: to ask the animations themselves would cost a layout. */
export class Pacer {
  #kind = '';
  #into = 0;
  #since = 0;

  /** @param {ShadowRoot} root @param {Snapshot} snapshot @param {Span[]} spans @param {number} rate */
  keep(root, snapshot, spans, rate) {
    const part = partOf(snapshot, spans);
    const now = performance.now() / 1000;
    const runs = snapshot.state === 'playing';
    // Drawings that come late bring a style sheet with them.
    const sheets = root.adoptedStyleSheets.length;
    const kind = [snapshot.step, part.length, part.own, runs, rate, sheets].join();
    const due = this.#into + (runs ? (now - this.#since) * rate : 0);
    if (kind === this.#kind && Math.abs(part.into - due) < SLACK) return;
    this.#kind = kind;
    this.#into = part.into;
    this.#since = now;
    keepPhase(root, part, rate);
  }
}

/** @param {ShadowRoot} root @param {Part} part @param {number} rate */
function keepPhase(root, part, rate) {
  for (const animation of /** @type {CSSAnimation[]} */ (root.getAnimations())) {
    if (!animation.animationName?.startsWith(PACED)) continue;
    if (animation.playbackRate !== rate) animation.updatePlaybackRate(rate);
    // The first breath begins with the step.
    animation.currentTime = part.own ? part.into * 1000 : 0;
  }
}
