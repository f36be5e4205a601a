/**
 * The transport for people who keep their own music on: the clock of the silent one, and chimes by Web Audio, which
 * browsers mix with what plays elsewhere. Chimes are scheduled ahead, but only while the page runs: in the foreground.
 */
import { playable } from './playable.js';
import { SilentTransport } from './silent.js';

/** @typedef {import('./media.js').Transport} Transport */
/** @typedef {import('./media.js').Source} Source */
/** @typedef {import('../../core.js').Fact} Fact */
/** @typedef {Source & Pick<import('../../core.js').Player, 'chime'>} Chiming */

/** So far ahead chimes are scheduled, in seconds: more than the second to which a hidden page is slowed down. */
const AHEAD = 2.5;
/** A chime that should have sounded this long ago is left out. */
const LATE = 0.2;

/** @implements {Transport} */
export class MusicTransport {
  rate = 1;
  #clock;
  #Context;
  /** Made in the tap that plays. @type {AudioContext | null} */
  #context = null;
  /** @type {import('../../core.js').CueView[]} */
  #cues = [];
  /** The chime of each cue; `null` where it cannot be had. @type {Promise<AudioBuffer | null>[]} */
  #chimes = [];
  /** The first cue that is not scheduled. */
  #next = 0;
  #runs = false;
  /** @type {Set<AudioBufferSourceNode>} */
  #scheduled = new Set();

  /**
   * @param {ConstructorParameters<typeof SilentTransport>[0]} core
   * @param {(fact: Fact) => void} report
   * @param {Document} page
   * @param {typeof AudioContext} Context
   */
  constructor(core, report, page = document, Context = AudioContext) {
    this.#Context = Context;
    const heed = (/** @type {Fact} */ fact) => {
      this.#heed(fact);
      report(fact);
    };
    this.#clock = new SilentTransport(core, heed, page);
  }

  get position() {
    return this.#clock.position;
  }

  look() {
    return this.#clock.look();
  }

  play() {
    // Chimes are scheduled ahead: a long buffer saves work, and a busy device does not break them up.
    this.#context ??= new this.#Context({ latencyHint: 'playback' });
    this.#context.resume().catch(() => {});
    mix('ambient');
    this.#rewind();
    this.#clock.play();
  }

  pause() {
    this.#clock.pause();
  }

  /** @param {number} to */
  seek(to) {
    this.#clock.seek(to);
  }

  /** @param {Source} source @param {number} at @param {boolean} changed */
  load(source, at, changed) {
    this.#hush();
    this.#cues = source.cues();
    this.#chimes = chimesOf(/** @type {Chiming} */ (source));
    this.#clock.load(source, at, changed);
    this.#rewind();
  }

  dispose() {
    this.#hush();
    this.#clock.dispose();
    this.#context?.close();
    mix('auto');
  }

  /** @param {Fact} fact */
  #heed({ type }) {
    if (type === 'playing') this.#runs = true;
    if (type === 'paused' || type === 'ended' || type === 'slept') this.#hush();
    if (type === 'seeked') {
      const ran = this.#runs;
      this.#hush();
      this.#runs = ran;
      this.#rewind();
    }
    if (this.#runs) this.#schedule();
  }

  #rewind() {
    const at = this.position;
    const next = this.#cues.findIndex((cue) => cue.at >= at);
    this.#next = next === -1 ? this.#cues.length : next;
  }

  #schedule() {
    const until = this.position + AHEAD;
    for (; this.#next < this.#cues.length && this.#cues[this.#next].at < until; this.#next += 1) {
      this.#ring(this.#next);
    }
  }

  /** @param {number} index */
  async #ring(index) {
    const cues = this.#cues;
    const chime = await this.#chimes[index];
    const context = this.#context;
    const wait = cues[index].at - this.position;
    // Meanwhile it may stand, or play something else.
    if (!chime || !context || !this.#runs || cues !== this.#cues || wait < -LATE || wait > AHEAD) return;
    const node = new AudioBufferSourceNode(context, { buffer: chime });
    node.connect(context.destination);
    node.addEventListener('ended', () => this.#scheduled.delete(node));
    this.#scheduled.add(node);
    node.start(context.currentTime + Math.max(0, wait));
  }

  /** Nothing that was scheduled sounds any more. */
  #hush() {
    this.#runs = false;
    for (const node of this.#scheduled) node.stop();
    this.#scheduled.clear();
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
