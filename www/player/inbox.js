/** One thing after another: what comes in while something is at work comes after it. @template T */
export class Inbox {
  /** @type {T[]} */
  #waiting = [];
  #busy = false;

  /**
   * @param {T} input
   * @param {(input: T) => void} digest
   * @returns {boolean} whether everything is digested; if not, that is the business of whoever is at work
   */
  take(input, digest) {
    this.#waiting.push(input);
    if (this.#busy) return false;
    this.#busy = true;
    try {
      for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) digest(next);
    } finally {
      this.#busy = false;
      this.#waiting.length = 0;
    }
    return true;
  }
}
