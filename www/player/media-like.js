/**
 * The words of HTMLMediaElement, for an element whose position is that of a session: state first, then its event, and
 * the events in the order that HTML gives them. It is there before anybody plays, and so has to be small.
 */
import { Audible } from './audible.js';
import { Promises } from './promises.js';
import { ranges } from './ranges.js';

/** @typedef {import('./conductor.js').Conductor} Conductor */
/** @typedef {import('./error.js').PlayerError} PlayerError */
/** @typedef {'play' | 'pause' | 'next' | 'previous' | 'replay' | 'stop'} Asked */

/** After these it stands, whatever else they tell. */
const STANDS = ['pause', 'waiting', 'interrupted', 'stopped', 'ended', 'blocked'];
/** These are told in HTML's own words. */
const SAME = ['playing', 'seeking', 'seeked', 'durationchange', 'ended'];
/** What becomes known when there is something to play, all at once. */
const READY = ['durationchange', 'loadedmetadata', 'loadeddata', 'canplay', 'canplaythrough'];

export class MediaLike extends Audible {
  /** @type {Conductor | null} */
  #conductor = null;
  /** @type {PlayerError | null} */
  #error = null;
  #paused = true;
  /** The time that was told last. */
  #told = 0;
  /** Where a seek is on its way to. @type {number | null} */
  #target = null;
  /** Where to begin once there is something to play. */
  #start = 0;
  #promises = new Promises();

  /** The session that is loaded. */
  get conductor() {
    return this.#conductor;
  }

  get error() {
    return this.#error;
  }

  /** Resolves when it plays; rejects, as HTMLMediaElement's does, where it may not, or is paused before. */
  play() {
    const promise = this.#promises.make();
    if (this.#error?.code === 4) this.#promises.break('NotSupportedError', this.#error.message);
    else if (!this.#paused && this.#conductor?.snapshot.state === 'playing') this.#promises.keep();
    else {
      this.#run();
      this.ask('play');
    }
    return promise;
  }

  pause() {
    this.stand();
    this.ask('pause');
  }

  get currentTime() {
    return this.#target ?? this.#conductor?.position ?? this.#start;
  }

  set currentTime(to) {
    const at = Number(to);
    if (!Number.isFinite(at)) throw new TypeError(`currentTime has to be a finite number of seconds, not ${to}.`);
    if (this.#conductor) this.#conductor.command({ type: 'seek', to: Math.max(0, at) });
    else this.#start = Math.max(0, at);
  }

  get seeking() {
    return this.#target !== null;
  }

  get duration() {
    return this.#conductor?.snapshot.duration ?? Number.NaN;
  }

  get paused() {
    return this.#paused;
  }

  get ended() {
    return this.#paused && this.#conductor?.snapshot.state === 'ended';
  }

  get seekable() {
    return ranges(this.#conductor?.snapshot.duration);
  }

  get buffered() {
    return ranges(this.#conductor?.snapshot.duration);
  }

  /** As HTMLMediaElement: 0, nothing known; 4, enough to play to the end. */
  get readyState() {
    return this.#conductor ? 4 : 0;
  }

  get playbackRate() {
    return this.audio.playbackRate;
  }

  set playbackRate(rate) {
    this.audio.playbackRate = rate;
    this.#conductor?.wake();
  }

  /** To be carried out, once there is something to play. @param {Asked} _command */
  ask(_command) {}

  /** There is something to play. @param {Conductor} conductor */
  begin(conductor) {
    this.#conductor = conductor;
    for (const type of READY) this.emit(type);
    const start = this.#start;
    this.#start = 0;
    if (start > 0 && start !== conductor.position) this.currentTime = start;
  }

  /**
   * There is nothing to play any more.
   * @param {PlayerError | null} error why, if it is not for another routine
   * @param {number} [start] where to begin, once there is something again
   */
  empty(error, start = 0) {
    const had = this.#conductor;
    const at = this.currentTime;
    this.#conductor = null;
    this.#target = null;
    this.#error = error;
    if (had) {
      this.#start = start;
      this.emit('abort');
      this.emit('emptied');
      if (at !== start) this.emit('timeupdate');
    }
    if (had || error) {
      this.#paused = true;
      this.#promises.break(error ? 'NotSupportedError' : 'AbortError', error?.message ?? 'Another routine was loaded.');
    }
    if (error) this.emit('error');
  }

  /** What a session tells, in the words of HTML. @param {import('./conductor.js').Told} told */
  hear(told) {
    const { type } = told;
    if (type === 'blocked') this.stand('NotAllowedError', 'Sound may only start with a tap.');
    else if (STANDS.includes(type)) this.stand();
    if (type === 'play' || type === 'playing') this.#run();
    if (type === 'seeking') this.#target = told.to;
    if (type === 'seeked') {
      // Nobody sought: a longer track was taken up where the shorter one stood.
      if (this.#target === null) return;
      this.#target = null;
    }
    if (type === 'seeked') this.emit('timeupdate');
    if (type === 'time') this.#tick();
    if (SAME.includes(type)) this.emit(type);
    if (type === 'playing') this.#promises.keep();
  }

  /** Tells how time goes on while it can be seen: a hidden page is not woken four times a second. @param {AbortSignal} signal */
  follow(signal) {
    const page = this.ownerDocument;
    const look = () => {
      if (page.hidden) this.audio.removeEventListener('timeupdate', this.#tick);
      else this.audio.addEventListener('timeupdate', this.#tick, { signal });
    };
    page.addEventListener('visibilitychange', look, { signal });
    look();
  }

  /** Time has gone on, if it has. */
  #tick = () => {
    queueMicrotask(() => {
      const now = this.currentTime;
      if (this.#paused || this.seeking || now === this.#told) return;
      this.#told = now;
      this.dispatchEvent(new Event('timeupdate'));
    });
  };

  /** It stands from now on; whoever still waits for it to play waits in vain. */
  stand(name = 'AbortError', why = 'Paused before it played.') {
    if (this.#paused) return;
    this.#paused = true;
    this.emit('timeupdate');
    this.emit('pause');
    this.#promises.break(name, why);
  }

  /** It is to run from now on. */
  #run() {
    if (!this.#paused) return;
    this.#paused = false;
    this.emit('play');
    if (!this.#conductor) this.emit('waiting');
  }
}
