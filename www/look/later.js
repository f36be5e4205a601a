/**
 * A part of the program that is fetched when it is needed, and once.
 * @template T
 */
export class Later {
  #fetch;
  /** @type {Promise<void> | null} */
  #coming = null;
  /** @type {T | null} */
  value = null;
  /** It could not be had. */
  failed = false;

  /** @param {() => Promise<T>} fetch */
  constructor(fetch) {
    this.#fetch = fetch;
  }

  /** Resolves when it is there or cannot be had. After a failure whoever asks next tries again. */
  want() {
    this.#coming ??= this.#fetch().then(
      (value) => {
        this.value = value;
        this.failed = false;
      },
      (error) => {
        console.warn(error);
        this.#coming = null;
        this.failed = true;
      },
    );
    return this.#coming;
  }
}
