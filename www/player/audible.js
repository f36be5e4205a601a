/** An element that sounds: what is so of its audio element is so of it. */
export class Audible extends HTMLElement {
  /** The one audio element of this player's life. */
  #audio = document.createElement('audio');

  constructor() {
    super();
    this.#audio.preload = 'auto';
    for (const type of ['volumechange', 'ratechange']) this.#audio.addEventListener(type, () => this.emit(type));
  }

  get audio() {
    return this.#audio;
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

  /** Of kind `chapters`: the steps. */
  get textTracks() {
    return this.#audio.textTracks;
  }

  /** Tells it as soon as whoever changed something is done. @param {string | Event} event */
  emit(event) {
    const told = typeof event === 'string' ? new Event(event) : event;
    queueMicrotask(() => this.dispatchEvent(told));
  }
}
