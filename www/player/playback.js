/** What plays: a transport, and the silent one in its place once it cannot go on. */

/** @typedef {import('../core.js').Fact} Fact */
/** @typedef {import('./transport/media.js').Transport} Transport */
/** @typedef {import('./transport/media.js').Source} Source */
/** @typedef {(report: (fact: Fact) => void, fail: () => void) => Transport} MakeTransport */

export class Playback {
  #parts;
  /** @type {Transport} */
  #transport;
  /** Where it last broke down. */
  #brokeAt = -1;
  /** Whether there is no track, and one has to be made before it is played, or sought in. */
  #rests = false;

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
    this.prepare();
    this.#transport.play();
  }

  pause() {
    this.#transport.pause();
  }

  /** @param {number} to */
  seek(to) {
    this.prepare();
    this.#transport.seek(to);
  }

  /** @param {Source} source @param {number} at @param {boolean} changed */
  load(source, at, changed) {
    this.#rests = false;
    this.#transport.load(source, at, changed);
  }

  /** Stands there, and holds nothing that takes room. @param {number} [at] */
  rest(at = this.position) {
    const source = this.#parts.source();
    this.#rests = Boolean(this.#transport.rest);
    if (this.#rests) this.#transport.rest?.(source, at);
    else this.#transport.load(source, at, false);
  }

  /** Has a track ready, so that it sounds at once when it is played. */
  prepare() {
    if (this.#rests) this.load(this.#parts.source(), this.position, false);
  }

  /** A hidden page wakes up so long after each cue, where the transport wakes it. @param {import('./transport/tracks.js').After} after */
  attend(after) {
    this.#transport.attend?.(after);
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
    const { snapshot, report } = this.#parts;
    const at = this.position;
    if (snapshot().state !== 'playing' || at === this.#brokeAt) return this.#fallBack(at);
    this.#brokeAt = at;
    this.pause();
    // What is loaded while there is no device would play to nobody.
    this.rest(at);
    report({ type: 'paused' });
    // Where it was sought, it is now.
    report({ type: 'seeked', at });
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
