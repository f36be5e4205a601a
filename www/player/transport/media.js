/**
 * The media transport: one `<audio>` element, never replaced, that plays the session's one track.
 *
 * A playing media element is what goes on in hidden tabs and on locked phones, so its `currentTime` is the position,
 * and `cuechange` of its text tracks is what wakes us there. An outside pause (lock screen, headphones, a call) arrives
 * as a fact like any other.
 */

import { pause } from '../../pause.js';
import { told } from '../../told.js';
import { playable } from './playable.js';
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
 * @property {(source: Source, at: number) => void} [rest] stands there and holds no track, until one is loaded; only
 *   where a track takes room
 * @property {() => void} dispose
 */

/** A track is rendered in pieces of so many milliseconds, so that a tap is answered while a long one is made. */
const PIECE = 12;

/** @implements {Transport} */
export class MediaTransport {
  #audio;
  #report;
  #fail;
  #url = '';
  /** What is loaded as soon as its track is rendered. @type {Source | null} */
  #coming = null;
  #chapters;
  #wakes;
  #listening = new AbortController();
  /** Where to go as soon as the track is there. @type {{ at: number, tell: boolean } | null} */
  #landing = null;
  /** Whether the next `seeked` is only the way to where a session is taken up again. */
  #untold = false;
  #sleep;

  /**
   * @param {HTMLAudioElement} audio
   * @param {(fact: Fact) => void} report
   * @param {() => void} fail called when the element cannot play the track
   * @param {import('./sleep.js').SleepWatch} sleep
   */
  constructor(audio, report, fail, sleep) {
    this.#sleep = sleep;
    this.#audio = audio;
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
    this.#take();
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
    else this.#audio.currentTime = to;
  }

  /** @param {Source} source @param {number} at @param {boolean} changed */
  load(source, at, changed) {
    const audio = this.#audio;
    const ran = !audio.paused && !audio.ended;
    this.#landing = { at, tell: changed };
    this.#coming = source;
    this.#mark(source);
    if (ran) this.play();
    else this.#render(source);
  }

  get #format() {
    return playable(this.#audio) ?? 'wav';
  }

  /** Nobody waits for it: piece by piece. @param {Source} source */
  async #render(source) {
    let until = performance.now() + PIECE;
    while (this.#coming === source && source.renderAhead(this.#format)) {
      if (performance.now() < until) continue;
      await pause();
      until = performance.now() + PIECE;
    }
    if (this.#coming === source) this.#take();
  }

  /** Takes up the track that is coming, whatever is missing of it rendered now. */
  #take() {
    const [audio, old, source] = [this.#audio, this.#url, this.#coming];
    if (!source) return;
    this.#coming = null;
    this.#url = URL.createObjectURL(source.track(this.#format));
    // Loading resets the rate to its default.
    audio.defaultPlaybackRate = audio.playbackRate;
    audio.src = this.#url;
    if (old) URL.revokeObjectURL(old);
  }

  /** @param {Source} source @param {number} at */
  rest(source, at) {
    this.#drop();
    this.#landing = { at, tell: false };
    this.#mark(source);
  }

  dispose() {
    this.#listening.abort();
    this.#sleep.dispose();
    this.#audio.pause();
    this.#drop();
    for (const track of [this.#chapters, this.#wakes]) clear(track);
  }

  /** Gives back the track. */
  #drop() {
    this.#coming = null;
    if (!this.#url) return;
    const audio = this.#audio;
    audio.defaultPlaybackRate = audio.playbackRate;
    audio.removeAttribute('src');
    audio.load();
    URL.revokeObjectURL(this.#url);
    this.#url = '';
  }

  #listen() {
    const audio = this.#audio;
    const { signal } = this.#listening;
    const on = (/** @type {string} */ type, /** @type {() => void} */ act) =>
      audio.addEventListener(type, act, { signal });
    // Before anything is reported, which may ask how long it slept.
    for (const type of ['playing', 'seeked', 'ratechange', 'pause', 'ended']) on(type, () => this.#watch());
    on('waiting', () => this.#sleep.stop());
    on('loadedmetadata', () => this.#land());
    on('playing', () => !audio.paused && this.#report({ type: 'playing' }));
    // At the end, `pause` comes before `ended` and is no pause; while loading, it is the old track's.
    on('pause', () => audio.paused && !audio.ended && !this.#landing && this.#report({ type: 'paused' }));
    on('seeked', () => !audio.seeking && !this.#landing && this.#seeked());
    on('ended', () => audio.ended && this.#report({ type: 'ended' }));
    on('error', () => audio.error && this.#url && this.#fail());
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
    this.#audio.currentTime = landing.at;
  }

  #seeked() {
    if (!this.#untold) this.#report({ type: 'seeked', at: this.#audio.currentTime });
    this.#untold = false;
  }

  /** Chapters for whoever shows them (one a step), and a cue wherever there is something to wake up for. */
  #mark(/** @type {Source} */ source) {
    clear(this.#chapters);
    clear(this.#wakes);
    const { steps } = told(source.routine());
    const spans = source.spans();
    const end = spans[spans.length - 1].end;
    spans.forEach((span, index) => {
      const until = spans[index + 1]?.start ?? end;
      this.#chapters.addCue(new VTTCue(span.start, until, steps[index].title));
    });
    const wakes = wakeUps(source, end);
    wakes.forEach((at, index) => void this.#wakes.addCue(new VTTCue(at, wakes[index + 1] ?? at + 1, '')));
  }
}
