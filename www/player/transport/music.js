/**
 * The transport for people who keep their own music on: the clock of the silent one, and chimes by Web Audio, which
 * browsers mix with what plays elsewhere. Chimes are scheduled ahead, but only while the page runs: in the foreground.
 */
import { Output } from './output.js';
import { playable } from './playable.js';
import { SilentTransport } from './silent.js';

/** @typedef {import('./media.js').Transport} Transport */
/** @typedef {import('./media.js').Source} Source */
/** @typedef {import('../../core.js').Fact} Fact */
/** @typedef {import('./output.js').Loudness & EventTarget} Loudness */
/** @typedef {Source & Pick<import('../../core.js').Player, 'chime'>} Chiming */

/**
 * So far ahead chimes are scheduled, in seconds: more than the second to which a hidden page is slowed down, and not much
 * more, for an output that falters makes them late.
 */
const AHEAD = 2.5;
/** A chime that should have sounded this long ago is left out. */
const LATE = 1;

/** @implements {Transport} */
export class MusicTransport {
  rate = 1;
  #clock;
  #audio;
  #Context;
  #listening = new AbortController();
  /** Only while it runs: one that a call has interrupted may never sound again. @type {Output | null} */
  #output = null;
  /** @type {import('../../core.js').CueView[]} */
  #cues = [];
  /** The chime of each cue; `null` where it cannot be had. @type {Promise<AudioBuffer | null>[]} */
  #chimes = [];
  /** The first cue that is not scheduled. */
  #next = 0;

  /**
   * @param {ConstructorParameters<typeof SilentTransport>[0]} core
   * @param {(fact: Fact) => void} report
   * @param {Loudness} audio
   * @param {Document} page
   * @param {typeof AudioContext} Context
   */
  constructor(core, report, audio, page = document, Context = AudioContext) {
    this.#audio = audio;
    this.#Context = Context;
    const heed = (/** @type {Fact} */ fact) => {
      this.#heed(fact);
      report(fact);
    };
    this.#clock = new SilentTransport(core, heed, page);
    audio.addEventListener('volumechange', () => this.#output?.adjust(audio), { signal: this.#listening.signal });
  }

  get position() {
    return this.#clock.position;
  }

  look() {
    return this.#clock.look();
  }

  play() {
    mix('ambient');
    if (this.#output) return;
    const output = new Output(this.#Context, this.#audio, () => this.pause());
    this.#output = output;
    output.started.then(() => {
      if (this.#output !== output) return;
      this.#rewind();
      this.#clock.play();
    });
  }

  pause() {
    this.#clock.pause();
    // It may not have begun.
    this.#close();
  }

  /** @param {number} to */
  seek(to) {
    this.#clock.seek(to);
  }

  /** @param {Source} source @param {number} at @param {boolean} changed */
  load(source, at, changed) {
    this.#output?.hush();
    this.#cues = source.cues();
    this.#chimes = chimesOf(/** @type {Chiming} */ (source));
    this.#clock.load(source, at, changed);
    this.#rewind();
  }

  dispose() {
    this.#listening.abort();
    this.#close();
    this.#clock.dispose();
    mix('auto');
  }

  /** @param {Fact} fact */
  #heed({ type }) {
    if (type === 'paused' || type === 'ended' || type === 'slept') this.#close();
    if (type === 'seeked') {
      this.#output?.hush();
      this.#rewind();
    }
    this.#schedule();
  }

  #close() {
    this.#output?.close();
    this.#output = null;
  }

  #rewind() {
    const at = this.position;
    const next = this.#cues.findIndex((cue) => cue.at >= at);
    this.#next = next === -1 ? this.#cues.length : next;
  }

  #schedule() {
    if (!this.#output?.look()) return;
    const until = this.position + AHEAD;
    for (; this.#next < this.#cues.length && this.#cues[this.#next].at < until; this.#next += 1) {
      this.#ring(this.#next);
    }
  }

  /** @param {number} index */
  async #ring(index) {
    const output = this.#output;
    const cues = this.#cues;
    const chime = await this.#chimes[index];
    const wait = cues[index].at - this.position;
    // Meanwhile it may stand, or play something else.
    if (chime && output === this.#output && cues === this.#cues && wait > -LATE && wait < AHEAD)
      output?.ring(chime, wait);
  }
}

/** What the sound does to that of others, where a system can be told. @param {string} type */
function mix(type) {
  const session = /** @type {any} */ (globalThis.navigator)?.audioSession;
  if (session) session.type = type;
}

/** Those of the same kind on the same side are made once. @param {Chiming} source @returns {Promise<AudioBuffer | null>[]} */
function chimesOf(source) {
  const { steps } = source.routine();
  const format = playable(new Audio()) ?? 'wav';
  const decoder = new OfflineAudioContext(1, 1, 48_000);
  /** @type {Record<string, Promise<AudioBuffer | null>>} */
  const known = {};
  return source.cues().map(({ kind, step }, index) => {
    const key = `${kind} ${steps[step].side}`;
    const decode = (/** @type {ArrayBuffer} */ bytes) => decoder.decodeAudioData(bytes);
    known[key] ??= source
      .chime(index, format)
      .arrayBuffer()
      .then(decode)
      .catch(() => null);
    return known[key];
  });
}
