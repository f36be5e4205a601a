/**
 * Where small documents lie: localStorage, or memory where the browser gives none.
 *
 * Getting `window.localStorage` may itself throw (storage blocked, opaque origin), writing may throw (full), and so may
 * reading, at any time (storage taken away from a page that is open). Either way the program goes on, and `problem` says
 * why nothing is being saved.
 * Invariant: nothing a user made is deleted; what cannot be read is set aside under another key.
 */

/** Every key begins with it. */
export const PREFIX = 'kneadful.';

/** @typedef {Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>} Box */
/** @typedef {'blocked' | 'full'} Problem why nothing is being saved */

export class Shelf extends EventTarget {
  /** @type {Box} */
  #box;
  /** @type {Problem | null} */
  #problem = null;
  /** What there was no room for: it holds as long as the page does. @type {Map<string, string>} */
  #unsaved = new Map();
  /** What was last read or saved: all that is left where the storage is taken away. @type {Map<string, string>} */
  #known = new Map();

  /** @param {() => Box} open */
  constructor(open = () => window.localStorage) {
    super();
    try {
      this.#box = open();
      // Some browsers hand out a storage that throws at the first touch.
      this.#box.getItem(PREFIX);
    } catch {
      this.#box = memory();
      this.#problem = 'blocked';
    }
  }

  /** Why nothing is being saved, or `null`. A change is told by a `problem` event. */
  get problem() {
    return this.#problem;
  }

  /** @param {string} name @returns {string | null} */
  read(name) {
    return this.#unsaved.get(name) ?? this.#saved(name);
  }

  /** @param {string} name @param {string} text @returns {boolean} whether it is saved for good */
  write(name, text) {
    try {
      this.#box.setItem(PREFIX + name, text);
      this.#known.set(PREFIX + name, text);
      this.#unsaved.delete(name);
      if (this.#problem === 'full') this.#tell(null);
    } catch {
      this.#unsaved.set(name, text);
      this.#tell('full');
    }
    return this.#problem === null;
  }

  /**
   * Keeps what cannot be read under another key, so that its place can be written again.
   * @param {string} name
   * @returns {boolean} whether it is safe; if not, its place must not be written
   */
  setAside(name) {
    const text = this.#saved(name);
    if (text === null) return true;
    for (let count = 1; ; count += 1) {
      const kept = this.#saved(`${name}.set-aside.${count}`);
      if (kept === text) return true;
      if (kept === null) return this.write(`${name}.set-aside.${count}`, text);
    }
  }

  /** @param {string} name @returns {string | null} */
  #saved(name) {
    const key = PREFIX + name;
    try {
      const text = this.#box.getItem(key);
      if (text === null) this.#known.delete(key);
      else this.#known.set(key, text);
      return text;
    } catch {
      this.#box = memory(this.#known);
      this.#problem = 'blocked';
      // Told later: whoever reads may be drawing, and drawing again is the answer to a problem.
      queueMicrotask(() => this.dispatchEvent(new Event('problem')));
      return this.#box.getItem(key);
    }
  }

  /** @param {Problem | null} problem */
  #tell(problem) {
    if (this.#problem === problem) return;
    this.#problem = problem;
    this.dispatchEvent(new Event('problem'));
  }
}

/** @param {Map<string, string>} [texts] what it begins with @returns {Box} */
function memory(texts = new Map()) {
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
}
