/**
 * What a screen reader says: the newest line, and never two within a second. It is asked to say it once all that came with
 * it is heard, when it is known whether our own voice tells the same.
 */

const APART = 1000;

export class Announcer {
  #say;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #last = -APART;
  /** Which line is the newest, by number. */
  #newest = 0;

  /** @param {(text: string) => void} say */
  constructor(say) {
    this.#say = say;
  }

  /** @param {string} text @param {() => boolean | undefined} [isTold] whether it is told by something else */
  announce(text, isTold = () => false) {
    this.dispose();
    const newest = this.#newest;
    const say = () => newest === this.#newest && !isTold() && this.#now(text);
    const wait = this.#last + APART - performance.now();
    if (wait > 0) this.#timer = setTimeout(say, wait);
    // No timer: it would be one more thing that a hidden page wakes up for.
    else queueMicrotask(say);
  }

  dispose() {
    clearTimeout(this.#timer);
    this.#newest += 1;
  }

  /** @param {string} text */
  #now(text) {
    this.#last = performance.now();
    this.#say(text);
  }
}
