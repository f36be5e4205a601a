/**
 * The media transport: one `<audio>` element, never replaced, that plays the session's one track.
 *
 * A playing media element is what goes on in hidden tabs and on locked phones, so its `currentTime` is the position,
 * and `cuechange` of its text tracks is what wakes us there. An outside pause (lock screen, headphones, a call) arrives
 * as a fact like any other.
 */

import { told } from '../../told.js';
import { Loader } from './loader.js';
import { clear, trackOf, wakeUps } from './tracks.js';

/** @typedef {import('../../core.js').Fact} Fact */
/** @typedef {Pick<import('../../core.js').Core['Player']['prototype'], 'track' | 'renderAhead' | 'spans' | 'cues' | 'routine' | 'snapshot'>} Source */
/**
 * @typedef {object} Transport what a conductor needs of one
 * @property {number} position in seconds
 * @property {() => Fact} look where it is, or how long the device slept since the last look
 * @property {number} rate
 * @property {() => void} play called synchronously in the tap
 * @property {() => void} pause
 * @property {(to: number) => void} seek
 * @property {(source: Source, at: number, changed: boolean) => void} load takes up a track, at a position, running on
 *   if it ran; `changed` if it stands for the same session and so has to be reported as `seeked`
 * @property {(source: Source, at: number) => void} [rest] stands there and gives back its track, until one is loaded; only
 *   where a track takes room
 * @property {(after: import('./tracks.js').After) => void} [attend] from now on a hidden page wakes up so long after each cue
 * @property {() => void} dispose
 */

/**
 * So near to the end nothing is sought, in seconds: in the last frame of a FLAC, of 4096 samples, Chromium gets lost once it
 * has been at the end, and gives the track up.
 */
const LAST = 0.2;

/** @implements {Transport} */
export class MediaTransport {
  #audio;
  #report;
  #fail;
  #loader;
  #chapters;
  #wakes;
  #listening = new AbortController();
  /** Where to go as soon as the track is there. @type {{ at: number, tell: boolean } | null} */
  #landing = null;
  /** Whether the next `seeked` is only the way to where a session is taken up again. */
  #untold = false;
  #sleep;
  /** What is marked. @type {Source | null} */
  #source = null;
  /** @type {import('./tracks.js').After} */
  #after = () => 0;

  /**
   * @param {HTMLAudioElement} audio
   * @param {(fact: Fact) => void} report
   * @param {() => void} fail called when the element cannot play the track
   * @param {import('./sleep.js').SleepWatch} sleep
   */
  constructor(audio, report, fail, sleep) {
    this.#sleep = sleep;
    this.#audio = audio;
    this.#loader = new Loader(audio);
    this.#report = report;
    this.#fail = fail;
    this.#chapters = trackOf(audio, 'chapters');
    this.#wakes = trackOf(audio, 'metadata');
    this.#listen();
  }

  get position() {
    return this.#landing?.at ?? this.#audio.currentTime;
  }

  get rate() {
    return this.#audio.playbackRate;
  }

  /** @returns {Fact} */
  look() {
    const { currentTime, playbackRate, seeking } = this.#audio;
    const away = seeking || this.#landing ? 0 : this.#sleep.look(currentTime, playbackRate);
    return away > 0 ? { type: 'slept', away } : { type: 'position', at: this.position };
  }

  play() {
    this.#loader.take();
    // Resolved or rejected by a pause or a load: those report themselves.
    this.#audio.play().catch((error) => {
      if (error.name === 'NotAllowedError') this.#report({ type: 'blocked' });
      if (error.name === 'NotSupportedError') this.#fail();
    });
  }

  pause() {
    this.#audio.pause();
  }

  /** @param {number} to */
  seek(to) {
    this.#untold = false;
    // Not by `readyState`: it changes before `loadedmetadata` comes.
    if (this.#landing) this.#landing = { at: to, tell: true };
    else this.#go(to);
  }

  /** @param {Source} source @param {number} at @param {boolean} changed */
  load(source, at, changed) {
    const audio = this.#audio;
    const ran = !audio.paused && !audio.ended;
    this.#landing = { at, tell: changed };
    this.#mark(source);
    this.#loader.load(source);
    if (ran) this.play();
  }

  /** @param {Source} source @param {number} at */
  rest(source, at) {
    this.#loader.drop();
    this.#landing = { at, tell: false };
    this.#mark(source);
  }

  /** @param {import('./tracks.js').After} after */
  attend(after) {
    this.#after = after;
    if (this.#source) this.#mark(this.#source);
  }

  dispose() {
    this.#listening.abort();
    this.#sleep.dispose();
    this.#audio.pause();
    this.#loader.drop();
    for (const track of [this.#chapters, this.#wakes]) clear(track);
  }

  #listen() {
    const audio = this.#audio;
    const { signal } = this.#listening;
    const on = (/** @type {string} */ type, /** @type {() => void} */ act) =>
      audio.addEventListener(type, act, { signal });
    // Before anything is reported, which may ask how long it slept.
    for (const type of ['playing', 'seeked', 'ratechange', 'pause', 'ended']) on(type, () => this.#watch());
    on('waiting', () => this.#sleep.stop());
    on('loadedmetadata', () => this.#loader.isIn && this.#land());
    on('playing', () => !audio.paused && this.#report({ type: 'playing' }));
    // At the end, `pause` comes before `ended` and is no pause. While a track loads it is one like any other: where the
    // element was told to play on, it is not paused by then.
    on('pause', () => audio.paused && !audio.ended && this.#report({ type: 'paused' }));
    on('seeked', () => !audio.seeking && !this.#landing && this.#seeked());
    on('ended', () => audio.ended && this.#report({ type: 'ended' }));
    on('error', () => audio.error && this.#loader.holds && this.#fail());
    this.#wakes.addEventListener('cuechange', () => this.#report(this.look()), { signal });
  }

  #watch() {
    if (this.#audio.paused) this.#sleep.stop();
    else this.#sleep.start(this.#audio.currentTime);
  }

  /** The track is there: go where we were told to. */
  #land() {
    const landing = this.#landing;
    this.#landing = null;
    if (!landing) return;
    this.#untold = !landing.tell;
    this.#go(landing.at);
  }

  /** @param {number} to */
  #go(to) {
    const most = this.#audio.duration - LAST;
    this.#audio.currentTime = to > most ? most : to;
  }

  #seeked() {
    if (!this.#untold) this.#report({ type: 'seeked', at: this.#audio.currentTime });
    this.#untold = false;
  }

  /** Chapters for whoever shows them (one a step), and a cue wherever there is something to wake up for. */
  #mark(/** @type {Source} */ source) {
    this.#source = source;
    clear(this.#chapters);
    clear(this.#wakes);
    const { steps } = told(source.routine());
    const spans = source.spans();
    const end = spans[spans.length - 1].end;
    spans.forEach((span, index) => {
      const until = spans[index + 1]?.start ?? end;
      this.#chapters.addCue(new VTTCue(span.start, until, steps[index].title));
    });
    const wakes = wakeUps(source, end, this.#after);
    wakes.forEach((at, index) => void this.#wakes.addCue(new VTTCue(at, wakes[index + 1] ?? at + 1, '')));
  }
}
