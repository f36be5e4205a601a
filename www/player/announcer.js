/** What a screen reader says: the newest line, and never two within a second. */

const APART = 1000;

export class Announcer {
  #say;
  #timer = 0;
  #last = -APART;

  /** @param {(text: string) => void} say */
  constructor(say) {
    this.#say = say;
  }

  /** @param {string} text */
  announce(text) {
    clearTimeout(this.#timer);
    const wait = Math.max(0, this.#last + APART - performance.now());
    if (wait === 0) this.#now(text);
    else this.#timer = Number(setTimeout(() => this.#now(text), wait));
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
