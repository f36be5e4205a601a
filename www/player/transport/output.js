/** One output of chimes by Web Audio: it opens, chimes are laid ahead of it, and it is closed for good. */

/** @typedef {{ volume: number, muted: boolean }} Loudness */

/**
 * Some browsers tell an output's clock coarsely, as it was when the last buffer went out, which only makes it lie further
 * behind the page's: the least of as many as are read in three seconds is right. One that faltered lies behind from then on.
 */
const KEPT = 12;
/** One that has not opened by then, in milliseconds, is waited for no longer: there may be no device. */
const PATIENCE = 1000;

export class Output {
  #context;
  #gain;
  /** How far its clock lies behind the page's, as it was read of late, in seconds. @type {number[]} */
  #lags = [];
  /** @type {Set<AudioBufferSourceNode>} */
  #scheduled = new Set();
  /** Resolves when it runs, or is waited for no longer. @type {Promise<unknown>} */
  started;

  /**
   * Opened in the tap that plays.
   * @param {typeof AudioContext} Context
   * @param {Loudness} loudness
   * @param {() => void} lost called when something else took the sound: a call, another app
   */
  constructor(Context, loudness, lost) {
    // Chimes are scheduled ahead: a long buffer saves work, and a busy device does not break them up.
    const context = new Context({ latencyHint: 'playback' });
    this.#context = context;
    this.#gain = new GainNode(context);
    this.#gain.connect(context.destination);
    this.adjust(loudness);
    let ran = false;
    this.started = new Promise((start) => {
      setTimeout(start, PATIENCE);
      context.addEventListener('statechange', () => {
        const { state } = context;
        if (ran && state !== 'running' && state !== 'closed') lost();
        ran ||= state === 'running';
        if (ran) start(ran);
      });
    });
    context.resume().catch(() => {});
  }

  /** Reads the clocks, which is to be done now and then, and tells whether it runs. */
  look() {
    const { currentTime } = this.#context;
    // Not by `getOutputTimestamp()`: Chromium's is a third of a second wrong for the first seconds.
    if (currentTime > 0) this.#lags.push(performance.now() / 1000 - currentTime);
    if (this.#lags.length > KEPT) this.#lags.shift();
    return this.#lags.length > 0;
  }

  /** @param {Loudness} loudness */
  adjust({ volume, muted }) {
    this.#gain.gain.value = muted ? 0 : volume;
  }

  /** @param {AudioBuffer} chime @param {number} wait in seconds; one that is late sounds at once */
  ring(chime, wait) {
    const node = new AudioBufferSourceNode(this.#context, { buffer: chime });
    node.connect(this.#gain);
    node.addEventListener('ended', () => this.#scheduled.delete(node));
    this.#scheduled.add(node);
    const now = performance.now() / 1000 - Math.min(...this.#lags);
    node.start(Math.max(0, now + wait));
  }

  /** Nothing that was scheduled sounds any more. */
  hush() {
    for (const node of this.#scheduled) node.stop();
    this.#scheduled.clear();
  }

  close() {
    this.#context.close().catch(() => {});
  }
}
