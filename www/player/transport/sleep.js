/**
 * Notices that the device slept while a track played: time went on, the track did not.
 *
 * In sleep the monotonic clock stands still on most systems and goes on on others (Windows). Where it went on and the
 * track did not, there is no doubt. Where it stood still with the track, only the wall clock shows it, which people and
 * time servers set as well: it is believed where the page was hidden meanwhile, as it is when a device sleeps.
 */

/** What a track may lag behind without having slept: headphones that are changed make it stand for a while. In seconds. */
const LEAST = 5;

export class SleepWatch {
  #page;
  #now;
  #listening = new AbortController();
  #wasHidden = false;
  /** Whether the track has moved since it was started: one that is slow to begin does not sleep. */
  #ran = false;
  /** What the clocks and the track said last. @type {{ monotonic: number, wall: number, position: number } | null} */
  #last = null;

  /** @param {Document} page @param {() => [monotonic: number, wall: number]} now in milliseconds */
  constructor(page = document, now = () => [performance.now(), Date.now()]) {
    this.#page = page;
    this.#now = now;
    page.addEventListener('visibilitychange', () => this.#notice(), { signal: this.#listening.signal });
  }

  /** It plays from there. @param {number} position */
  start(position) {
    this.#ran = false;
    this.#mark(position);
  }

  /** @param {number} position */
  #mark(position) {
    const [monotonic, wall] = this.#now();
    this.#last = { monotonic, wall, position };
    this.#wasHidden = this.#page.hidden;
  }

  /** It does not play. */
  stop() {
    this.#last = null;
  }

  /** For how many seconds the device slept since the last look. @param {number} position @param {number} rate */
  look(position, rate) {
    const last = this.#last;
    if (!last) return 0;
    const hidden = this.#wasHidden;
    this.#mark(position);
    const { monotonic, wall } = this.#last ?? last;
    const played = (position - last.position) / rate;
    this.#ran ||= played > 0;
    if (!this.#ran) return 0;
    const lag = (monotonic - last.monotonic) / 1000 - played;
    const gap = (wall - last.wall) / 1000 - played;
    if (lag > LEAST) return lag;
    return hidden && gap > LEAST ? gap : 0;
  }

  dispose() {
    this.#listening.abort();
  }

  #notice() {
    this.#wasHidden ||= this.#page.hidden;
  }
}
