/**
 * What a screen reader says: the newest line, and never two within a second. It is asked to say it a moment later, when
 * it is known whether our own voice tells the same.
 */

const APART = 1000;

export class Announcer {
  #say;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #last = -APART;

  /** @param {(text: string) => void} say */
  constructor(say) {
    this.#say = say;
  }

  /** @param {string} text @param {() => boolean | undefined} [isTold] whether it is told by something else */
  announce(text, isTold = () => false) {
    clearTimeout(this.#timer);
    const wait = Math.max(0, this.#last + APART - performance.now());
    this.#timer = setTimeout(() => isTold() || this.#now(text), wait);
  }

  dispose() {
    clearTimeout(this.#timer);
  }

  /** @param {string} text */
  #now(text) {
    this.#last = performance.now();
    this.#say(text);
  }
}
