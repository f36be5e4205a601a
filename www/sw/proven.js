/**
 * Which version has come up on this device: a newer one that never does gives way to it, for what it needs is still here.
 *
 * A version is known by what its files are called in the cache: by address, with the hash of what has no hash in its name.
 */

/** @typedef {Record<string, string>} Version */

const CACHE = 'kneadful-versions';
/** The last that came up. */
const PROVEN = './proven';
/** The one that gave way to it. */
const FAILED = './failed';

export class Proven {
  #own;
  #name;
  /** @type {Promise<{ proven: Version | null, failed: boolean }> | null} */
  #known = null;

  /** @param {ReadonlyMap<string, string>} files of this version */
  constructor(files) {
    this.#own = Object.fromEntries(files);
    this.#name = JSON.stringify(this.#own);
  }

  /** What a file is called in the cache, where the version of before is in use. @param {string} file */
  async before(file) {
    const { proven, failed } = await this.#knows();
    return failed ? proven?.[file] : undefined;
  }

  /** A page has come up: with this version, unless that gave way. Tells whether it was with this one. */
  async note() {
    const { proven, failed } = await this.#knows();
    if (failed) return false;
    if (this.#is(proven)) return true;
    await this.#write(PROVEN, this.#own);
    return true;
  }

  /** A page does not come up. Tells whether the version of before is in use from now on. */
  async giveWay() {
    const { proven, failed } = await this.#knows();
    if (failed || !proven || this.#is(proven)) return false;
    await this.#write(FAILED, this.#own);
    return true;
  }

  /** @param {Version | null} version */
  #is(version) {
    return JSON.stringify(version) === this.#name;
  }

  #knows() {
    this.#known ??= Promise.all([read(PROVEN), read(FAILED)]).then(([proven, failed]) => ({
      proven,
      failed: this.#is(failed),
    }));
    return this.#known;
  }

  /** @param {string} name @param {Version} version */
  async #write(name, version) {
    this.#known = null;
    const cache = await caches.open(CACHE);
    await cache.put(name, new Response(JSON.stringify(version)));
  }
}

/** @param {string} name @returns {Promise<Version | null>} */
async function read(name) {
  const kept = await caches.match(name, { cacheName: CACHE });
  return kept ? kept.json() : null;
}
