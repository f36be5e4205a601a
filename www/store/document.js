/**
 * One saved document under one key: `{v, body}`.
 *
 * A document that cannot be read, or that a newer version of the program wrote, is set aside, never overwritten.
 * @template T
 */
export class SavedDocument {
  #shelf;
  #name;
  #version;
  #accept;
  /** Set when its place could not be cleared safely: then it lives in memory only. @type {{ body: T } | null} */
  #inMemory = null;
  /** What was last read: whoever draws asks several times. @type {{ text: string, body: T } | null} */
  #last = null;

  /**
   * @param {import('./shelf.js').Shelf} shelf
   * @param {string} name
   * @param {number} version
   * @param {(body: unknown) => T} accept makes a sound body of whatever was saved, and of `undefined`; throws on what
   *   it cannot read
   */
  constructor(shelf, name, version, accept) {
    this.#shelf = shelf;
    this.#name = name;
    this.#version = version;
    this.#accept = accept;
  }

  /** @returns {T} */
  read() {
    if (this.#inMemory) return this.#inMemory.body;
    const text = this.#shelf.read(this.#name);
    if (text === null) return this.#accept(undefined);
    if (this.#last?.text === text) return this.#last.body;
    try {
      const saved = JSON.parse(text);
      if (saved?.v !== this.#version) throw new Error(`version ${saved?.v} is not ${this.#version}`);
      this.#last = { text, body: this.#accept(saved.body) };
      return this.#last.body;
    } catch {
      const body = this.#accept(undefined);
      if (!this.#shelf.setAside(this.#name)) this.#inMemory = { body };
      return body;
    }
  }

  /** @param {T} body */
  write(body) {
    if (this.#inMemory) this.#inMemory = { body };
    else this.#shelf.write(this.#name, JSON.stringify({ v: this.#version, body }));
  }
}
