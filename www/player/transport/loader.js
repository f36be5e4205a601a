/** How a track gets into an audio element, and out of it again. */
import { pause } from '../../pause.js';
import { playable } from './playable.js';

/** @typedef {import('./media.js').Source} Source */

/** A track is rendered in pieces of so many milliseconds, so that a tap is answered while a long one is made. */
const PIECE = 6;

export class Loader {
  #audio;
  #url = '';
  /** What is loaded as soon as its track is rendered. @type {Source | null} */
  #coming = null;

  /** @param {HTMLAudioElement} audio */
  constructor(audio) {
    this.#audio = audio;
  }

  /** Whether there is a track in it. */
  get holds() {
    return this.#url !== '';
  }

  /** Whether what is in it is that, and not another that has yet to go, or has come. */
  get isIn() {
    return this.holds && this.#audio.src === this.#url;
  }

  get #format() {
    return playable(this.#audio) ?? 'wav';
  }

  /** Renders a track, piece by piece while nobody waits for it, and takes it up. @param {Source} source */
  async load(source) {
    this.#coming = source;
    // To ask the browser what it plays takes it longer than a piece.
    const format = this.#format;
    for (let more = true; more; ) {
      await pause();
      if (this.#coming !== source) return;
      const until = performance.now() + PIECE;
      while (more && performance.now() < until) more = source.renderAhead(format);
    }
    this.take();
  }

  /** Takes up the track that is coming, whatever is missing of it rendered now. */
  take() {
    const [audio, old, source] = [this.#audio, this.#url, this.#coming];
    if (!source) return;
    this.#coming = null;
    this.#url = URL.createObjectURL(source.track(this.#format));
    // Loading resets the rate to its default.
    audio.defaultPlaybackRate = audio.playbackRate;
    audio.src = this.#url;
    if (old) URL.revokeObjectURL(old);
  }

  /** Gives back the track. */
  drop() {
    const [audio, url] = [this.#audio, this.#url];
    this.#coming = null;
    if (!this.holds) return;
    this.#url = '';
    const leave = () => {
      URL.revokeObjectURL(url);
      // Meanwhile there may be another.
      if (audio.src !== url) return;
      audio.defaultPlaybackRate = audio.playbackRate;
      audio.removeAttribute('src');
      audio.load();
    };
    const beginning = audio.networkState === audio.NETWORK_LOADING && audio.readyState === 0;
    if (!beginning) return leave();
    // WebKitGTK stands still for good where a track is taken away while its first bytes are read: the page waits for the
    // thread that reads, and that one for the page.
    audio.pause();
    for (const type of ['loadedmetadata', 'error']) audio.addEventListener(type, leave, { once: true });
  }
}
