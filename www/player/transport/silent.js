/**
 * The silent transport, where no media element can play: a clock that is repaired after sleep, and a tick.
 * It makes no sound and stands still with the page, and the view says so.
 */

/** @typedef {import('./media.js').Transport} Transport */
/** @typedef {import('./media.js').Source} Source */
/** @typedef {import('../../core.js').Fact} Fact */
/** @typedef {InstanceType<import('../../core.js').Core['MonotonicClock']>} MonotonicClock */

/** How often the position is read, in milliseconds. */
const TICK = 250;

/** @implements {Transport} */
export class SilentTransport {
  rate = 1;
  #core;
  #report;
  #page;
  #now;
  #listening = new AbortController();
  /** Whether the page was hidden since the clock was last read: only then can the device have slept. */
  #wasHidden = false;
  /** @type {MonotonicClock | null} */
  #clock = null;
  /** @type {{ free(): void } | null} */
  #ticker = null;
  #position = 0;
  #duration = 0;
  /** Seconds slept and not told yet. */
  #slept = 0;

  /**
   * @param {Pick<import('../../core.js').Core, 'MonotonicClock' | 'Ticker'>} core
   * @param {(fact: Fact) => void} report
   * @param {Document} page
   * @param {() => [number, number]} now the monotonic and the wall clock, in milliseconds
   */
  constructor(core, report, page = document, now = () => [performance.now(), Date.now()]) {
    this.#core = core;
    this.#report = report;
    this.#page = page;
    this.#now = now;
    page.addEventListener('visibilitychange', () => this.#notice(), { signal: this.#listening.signal });
  }

  get position() {
    return this.#read();
  }

  /** @returns {Fact} */
  look() {
    const at = this.#read();
    const away = this.#slept;
    this.#slept = 0;
    return away > 0 ? { type: 'slept', away } : { type: 'position', at };
  }

  play() {
    if (this.#clock) return;
    this.#start(this.#position);
    this.#report({ type: 'playing' });
  }

  pause() {
    if (!this.#clock) return;
    this.#read();
    this.#halt();
    this.#report({ type: 'paused' });
  }

  /** @param {number} to */
  seek(to) {
    this.#move(to);
    this.#report({ type: 'seeked', at: to });
  }

  /** @param {Source} source @param {number} at @param {boolean} changed */
  load(source, at, changed) {
    this.#duration = source.snapshot().duration;
    this.#move(at);
    if (changed) this.#report({ type: 'seeked', at });
  }

  dispose() {
    this.#listening.abort();
    this.#halt();
  }

  #notice() {
    this.#wasHidden ||= this.#page.hidden;
  }

  /** @param {number} to */
  #move(to) {
    const ran = this.#clock !== null;
    this.#halt();
    this.#position = to;
    if (ran) this.#start(to);
  }

  /** @param {number} from */
  #start(from) {
    this.#clock = new this.#core.MonotonicClock(from, ...this.#now());
    this.#ticker = new this.#core.Ticker(TICK, () => this.#tick());
  }

  #halt() {
    this.#clock?.free();
    this.#clock = null;
    // A ticker must not be freed within its own tick.
    const ticker = this.#ticker;
    this.#ticker = null;
    if (ticker) queueMicrotask(() => ticker.free());
  }

  #tick() {
    if (!this.#clock) return;
    const fact = this.look();
    if (fact.type === 'position' && fact.at >= this.#duration) this.#end();
    else this.#report(fact);
  }

  /** The position; a sleep that shows on the way is told at the next look. */
  #read() {
    if (!this.#clock) return this.#position;
    const { position, slept } = this.#clock.read(...this.#now(), this.#wasHidden || this.#page.hidden);
    this.#wasHidden = this.#page.hidden;
    this.#slept += slept;
    this.#position = Math.min(position, this.#duration);
    return this.#position;
  }

  #end() {
    this.#position = this.#duration;
    this.#halt();
    this.#report({ type: 'ended' });
  }
}
