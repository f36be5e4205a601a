/** What `play()` promised, until it is kept or broken. Both happen after the events that go before them. */
export class Promises {
  /** @type {{ resolve: () => void, reject: (reason: DOMException) => void }[]} */
  #made = [];

  /** @returns {Promise<void>} */
  make() {
    return new Promise((resolve, reject) => void this.#made.push({ resolve, reject }));
  }

  keep() {
    const made = this.#made.splice(0);
    queueMicrotask(() => made.forEach(({ resolve }) => void resolve()));
  }

  /** @param {string} name of the DOMException @param {string} why */
  break(name, why) {
    const made = this.#made.splice(0);
    queueMicrotask(() => made.forEach(({ reject }) => void reject(new DOMException(why, name))));
  }
}
