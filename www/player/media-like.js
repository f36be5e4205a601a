/** The words of HTMLMediaElement, for an element whose position is that of a session. */
import { LitElement } from 'lit';

/** @typedef {import('./conductor.js').Conductor} Conductor */
/** @typedef {import('./open.js').PlayerError} PlayerError */

export class MediaLike extends LitElement {
  /** The one audio element of this player's life. */
  #audio = document.createElement('audio');

  /** @type {Conductor | null} */
  #conductor = null;
  /** @type {PlayerError | null} */
  #error = null;

  constructor() {
    super();
    this.#audio.preload = 'auto';
    for (const type of ['volumechange', 'ratechange']) {
      this.#audio.addEventListener(type, () => this.dispatchEvent(new Event(type)));
    }
  }

  get audio() {
    return this.#audio;
  }

  /** The session that is loaded. */
  get conductor() {
    return this.#conductor;
  }

  set conductor(conductor) {
    this.#conductor = conductor;
  }

  get error() {
    return this.#error;
  }

  set error(error) {
    this.#error = error;
  }

  /** Resolves when it plays; rejects, as HTMLMediaElement's does, where it may not. */
  play() {
    return new Promise((resolve, reject) => {
      const done = new AbortController();
      const { signal } = done;
      const settle = (/** @type {string} */ type, /** @type {() => void} */ act) => {
        const once = () => {
          done.abort();
          act();
        };
        this.addEventListener(type, once, { signal });
      };
      settle('playing', () => resolve(undefined));
      settle('pause', () => reject(new DOMException('Paused before it played.', 'AbortError')));
      settle('emptied', () => reject(new DOMException('Another routine was loaded.', 'AbortError')));
      settle('blocked', () => reject(new DOMException('Sound may only start with a tap.', 'NotAllowedError')));
      settle('error', () => reject(new DOMException(this.#error?.message, 'NotSupportedError')));
      if (this.snapshot?.state === 'playing') this.dispatchEvent(new Event('playing'));
      else if (this.#conductor) this.#conductor.command({ type: 'play' });
      else this.addEventListener('canplay', () => this.#conductor?.command({ type: 'play' }), { signal });
    });
  }

  pause() {
    this.#conductor?.command({ type: 'pause' });
  }

  next() {
    this.#conductor?.command({ type: 'next' });
  }

  previous() {
    this.#conductor?.command({ type: 'previous' });
  }

  replay() {
    this.#conductor?.command({ type: 'replay' });
  }

  /** @param {number} by seconds more for the current step */
  extend(by = 15) {
    this.#conductor?.command({ type: 'extend', by });
  }

  stop() {
    this.#conductor?.command({ type: 'stop' });
  }

  /** What to record of the session. @param {number} startedAt @param {number} now unix ms */
  entry(startedAt, now) {
    return this.#conductor?.entry(startedAt, now) ?? null;
  }

  /** An immutable picture of where the session stands; `null` before it is loaded. */
  get snapshot() {
    return this.#conductor?.snapshot ?? null;
  }

  get currentTime() {
    return this.#conductor?.position ?? 0;
  }

  set currentTime(to) {
    const at = Number(to);
    if (!Number.isFinite(at)) throw new TypeError(`currentTime has to be a finite number of seconds, not ${to}.`);
    this.#conductor?.command({ type: 'seek', to: Math.max(0, at) });
  }

  get duration() {
    return this.snapshot?.duration ?? Number.NaN;
  }

  get paused() {
    return this.snapshot?.paused ?? true;
  }

  get ended() {
    return this.snapshot?.state === 'ended';
  }

  get seekable() {
    return ranges(this.snapshot?.duration);
  }

  get buffered() {
    return ranges(this.snapshot?.duration);
  }

  /** As HTMLMediaElement: 0, nothing known; 4, enough to play to the end. */
  get readyState() {
    return this.conductor ? 4 : 0;
  }

  get volume() {
    return this.#audio.volume;
  }

  set volume(volume) {
    this.#audio.volume = volume;
  }

  get muted() {
    return this.#audio.muted;
  }

  set muted(muted) {
    this.#audio.muted = muted;
  }

  get playbackRate() {
    return this.#audio.playbackRate;
  }

  set playbackRate(rate) {
    this.#audio.playbackRate = rate;
    this.#conductor?.wake();
  }

  /** Of kind `chapters`: the steps. */
  get textTracks() {
    return this.#audio.textTracks;
  }
}

/** The whole length, as TimeRanges. @param {number | undefined} duration */
function ranges(duration) {
  const at = (/** @type {number} */ value) => (/** @type {number} */ index) => {
    if (duration === undefined || index !== 0) throw new DOMException(`There is no range ${index}.`, 'IndexSizeError');
    return value;
  };
  return { length: duration === undefined ? 0 : 1, start: at(0), end: at(duration ?? 0) };
}
