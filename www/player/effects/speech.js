/**
 * The cues, spoken: what to do and on which side when a step begins, and what comes. A chime is never spoken over: the
 * voice waits until it has died away, says as much as can be said before the next one, and is silent by then.
 */

import { language } from '#words/language';
import words from '#words/speech';
import { cueWords } from '../cue-words.js';
import { brief } from '../view/brief.js';
import { lengthOf, Speaker } from './speaker.js';

/** @typedef {import('../conductor.js').Told} Told */
/** @import { CueKind, CueView } from '../../core.js' */
/** @import { Kind } from './scene.js' */

/** How long a chime of a kind sounds, in seconds. What leads the breath is so soft that one speaks over it. @type {Record<Kind, number>} */
export const CHIMES = {
  prepare: 1.6,
  step: 2.2,
  switch: 2.2,
  tick: 0.15,
  'half-way': 1.5,
  'check-in': 2.4,
  close: 3.2,
};
/** @template {{ kind: CueKind }} C @param {C} cue @returns {cue is C & { kind: Kind }} */
const isChime = (cue) => cue.kind in CHIMES;
/** Whether a chime sounds there. @param {CueView} cue @param {number} position */
const sounds = (cue, position) => isChime(cue) && cue.at <= position && position < cue.at + CHIMES[cue.kind];
/** Before the end of a step that lasts so long, it is said that so much is left: of a shorter one enough is said. In seconds. */
const COUNTED_FROM = 45;
const LEFT = 10;
/** A voice that comes so late says something that is not true any more. */
const LATE = 1;

/** After these, what is being said is about another place. */
const ELSEWHERE = ['pause', 'waiting', 'seeking', 'interrupted', 'stopped', 'blocked'];

/** What comes with these is said with the cue. */
const STEPS = ['playing', 'stepchange', 'cue'];

export class Speech {
  #scene;
  #speaker;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #chime;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #count;

  /** @param {import('./scene.js').Scene} scene @param {Speaker} speaker */
  constructor(scene, speaker = new Speaker()) {
    this.#scene = scene;
    this.#speaker = speaker;
  }

  /** Whether it says itself, or will once the chime is over, what has just come. @param {Told} event */
  tells({ type }) {
    return STEPS.includes(type) && (this.#chime !== undefined || this.#speaker.speaks || this.#begins);
  }

  get #on() {
    return this.#scene.has('voice') && this.#scene.voice().volume > 0;
  }

  /** Whether the session has only begun, and its first chime, and what is said of it, is still to come. */
  get #begins() {
    const { position, score } = this.#scene.conductor;
    const [{ at, kind, step }] = score.cues;
    return this.#on && position < at && this.#plan({ kind: /** @type {Kind} */ (kind), step }, at) !== null;
  }

  /** @param {Told} event */
  handle(event) {
    if (event.type === 'hidden') this.#attend();
    if (!this.#scene.has('voice')) return this.dispose();
    if (event.type === 'play') this.#speaker.prime();
    if (!this.#on) return this.dispose();
    // A late one too: a hidden page is told of it when there is something to be said, which is once its chime is over.
    if (event.type === 'cue' && event.kind !== 'tick' && isChime(event)) this.#after(event);
    else if (ELSEWHERE.includes(event.type)) this.dispose();
    if (event.type === 'time') this.#arm();
  }

  dispose() {
    this.#hush();
    clearTimeout(this.#count);
  }

  /** Once is enough to wake up for what begins and for what is said of it. */
  #attend() {
    const { conductor } = this.#scene;
    const speaks = this.#scene.has('voice') && this.#on && this.#speaker.can(conductor.score.routine.language);
    conductor.attend((kind) => (speaks ? CHIMES[/** @type {Kind} */ (kind)] : 0));
  }

  #hush() {
    clearTimeout(this.#chime);
    this.#chime = undefined;
    this.#speaker.hush();
  }

  /** What could be said of a cue, the longest first. @param {{ kind: Kind, step: number }} cue @returns {string[]} */
  #sentences({ kind, step }) {
    const { routine } = this.#scene.conductor.score;
    const { steps } = routine;
    if (kind !== 'step' && kind !== 'switch') return [cueWords(routine, { kind, step })];
    const what = `${brief(steps[step])}.`;
    const change = kind === 'switch' ? words.switchSides : '';
    const last = step > 0 && step === steps.length - 1 ? words.lastStep : '';
    const join = (/** @type {string[]} */ ...parts) => parts.filter(Boolean).join(' ');
    return [join(last, change, what, steps[step].cue), join(last, change, what), join(change, what), change || what];
  }

  /**
   * The longest sentence that can be said of a cue between its chime and the next one, and how long until that chime is over,
   * in seconds; `null` where there is none, or it is too late for it.
   * @param {{ kind: Kind, step: number }} cue @param {number} at where it is
   */
  #plan({ kind, step }, at) {
    const { conductor } = this.#scene;
    const { cues, routine } = conductor.score;
    if (!this.#speaker.can(routine.language)) return null;
    const next = cues.find((cue) => isChime(cue) && cue.at > at + 0.05)?.at ?? Number.POSITIVE_INFINITY;
    const over = at + CHIMES[kind];
    const wait = (over - conductor.position) / conductor.rate;
    const room = (next - over) / conductor.rate + Math.min(0, wait);
    const { rate } = this.#scene.voice();
    const sentence = this.#sentences({ kind, step }).find((text) => lengthOf(text, rate) <= room);
    return sentence && wait > -LATE ? { sentence, wait, room } : null;
  }

  /** Says what can be said of a cue, once its chime is over. @param {{ kind: Kind, step: number }} cue */
  #after(cue) {
    this.#hush();
    const { position, score } = this.#scene.conductor;
    const given = score.cues.findLast(({ kind, step, at }) => kind === cue.kind && step === cue.step && at <= position);
    const plan = this.#plan(cue, given?.at ?? position);
    // Without a voice there is nothing to wake up for.
    if (!plan) return;
    const { sentence, wait, room } = plan;
    const { language } = score.routine;
    if (wait <= 0) return this.#say(sentence, language, room);
    const due = performance.now() + wait * 1000;
    this.#chime = setTimeout(
      () => {
        this.#chime = undefined;
        const late = Math.max(0, performance.now() - due) / 1000;
        if (late < LATE) this.#say(sentence, language, room - late);
      },
      Math.round(wait * 1000),
    );
  }

  /** Sets the clock for the last ten seconds of the step, from where we are now. */
  #arm() {
    clearTimeout(this.#count);
    const { conductor } = this.#scene;
    const { state, step } = conductor.snapshot;
    const { work, end } = conductor.score.spans[step];
    const wait = (end - LEFT - conductor.position) / conductor.rate;
    if (state !== 'playing' || end - work < COUNTED_FROM || wait < 0 || !this.#speaker.can(language)) return;
    this.#count = setTimeout(() => this.#countDown(), wait * 1000);
  }

  #countDown() {
    const { conductor } = this.#scene;
    const { cues, spans } = conductor.score;
    const at = conductor.position;
    const late = at - (spans[conductor.snapshot.step].end - LEFT);
    const chimes = cues.some((cue) => sounds(cue, at));
    const next = cues.find((cue) => isChime(cue) && cue.at > at)?.at ?? at;
    const room = (next - at) / conductor.rate;
    const fits = lengthOf(words.tenSeconds, this.#scene.voice().rate) <= room;
    if (late < LATE && !chimes && fits && !this.#speaker.speaks) this.#say(words.tenSeconds, language, room);
  }

  /** @param {string} text @param {string} language @param {number} within */
  #say(text, language, within) {
    this.#speaker.say(text, { language, ...this.#scene.voice(), within });
  }
}
