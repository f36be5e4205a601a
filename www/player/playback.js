/** What plays: a transport, and the silent one in its place once it cannot go on. */

/** @typedef {import('../core.js').Fact} Fact */
/** @typedef {import('./transport/media.js').Transport} Transport */
/** @typedef {import('./transport/media.js').Source} Source */
/** @typedef {(report: (fact: Fact) => void, fail: () => void) => Transport} MakeTransport */

/** @implements {Transport} */
export class Playback {
  #parts;
  /** @type {Transport} */
  #transport;
  /** Where it last broke down. */
  #brokeAt = -1;
  /** Whether what is loaded was loaded while there was no device: it would play to nobody. */
  #stale = false;

  /**
   * @param {object} parts
   * @param {MakeTransport} parts.transport
   * @param {MakeTransport} parts.silent
   * @param {() => Source} parts.source what is played
   * @param {() => import('../core.js').Snapshot} parts.snapshot how the session stands
   * @param {(fact: Fact) => void} parts.report
   * @param {() => void} parts.silenced called when there is no sound any more
   */
  constructor(parts) {
    this.#parts = parts;
    this.#transport = this.#connect(parts.transport);
  }

  get position() {
    return this.#transport.position;
  }

  get rate() {
    return this.#transport.rate;
  }

  look() {
    return this.#transport.look();
  }

  play() {
    if (this.#stale) this.load(this.#parts.source(), this.position, false);
    this.#transport.play();
  }

  pause() {
    this.#transport.pause();
  }

  /** @param {number} to */
  seek(to) {
    this.#transport.seek(to);
  }

  /** @param {Source} source @param {number} at @param {boolean} changed */
  load(source, at, changed) {
    this.#stale = false;
    this.#transport.load(source, at, changed);
  }

  dispose() {
    this.#transport.dispose();
  }

  /** @param {MakeTransport} make */
  #connect(make) {
    return make(this.#parts.report, () => this.#breakDown());
  }

  /** What played until now may be played again, once its device is back; what breaks at the same place again, may not. */
  #breakDown() {
    const { source, snapshot, report } = this.#parts;
    const at = this.position;
    if (snapshot().state !== 'playing' || at === this.#brokeAt) return this.#fallBack(at);
    this.#brokeAt = at;
    this.pause();
    this.load(source(), at, false);
    this.#stale = true;
    report({ type: 'paused' });
  }

  /** It cannot play: go on without sound. @param {number} at */
  #fallBack(at) {
    const { source, snapshot, silent, silenced } = this.#parts;
    const { paused } = snapshot();
    this.dispose();
    this.#transport = this.#connect(silent);
    this.load(source(), at, false);
    silenced();
    if (!paused) this.play();
  }
}
