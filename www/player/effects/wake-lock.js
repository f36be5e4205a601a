/** Keeps the screen on while it plays. What cannot be had is done without: the session does not depend on it. */

/** In these states somebody looks at the screen with no hand free to wake it. */
const WANTED = ['playing', 'waiting'];

export class WakeLock {
  #scene;
  #page;
  #device;
  #listening = new AbortController();
  /** @type {WakeLockSentinel | null} */
  #lock = null;
  #asking = false;

  /** @param {import('./scene.js').Scene} scene @param {Document} page @param {Partial<Pick<Navigator, 'wakeLock'>>} device */
  constructor(scene, page = document, device = navigator) {
    this.#scene = scene;
    this.#page = page;
    this.#device = device;
    const { signal } = this.#listening;
    page.addEventListener('visibilitychange', () => this.#settle(), { signal });
    // Some devices refuse it outside of a tap.
    page.addEventListener('pointerup', () => this.#settle(), { signal });
  }

  /** @param {import('../conductor.js').Told} event */
  handle({ type }) {
    if (type !== 'time' && type !== 'cue') this.#settle();
  }

  dispose() {
    this.#listening.abort();
    this.#letGo();
  }

  get #wanted() {
    const { conductor, has, mixed } = this.#scene;
    return !this.#listening.signal.aborted && (mixed || has('awake')) && WANTED.includes(conductor.snapshot.state);
  }

  #settle() {
    if (!this.#wanted) this.#letGo();
    else if (!this.#lock && !this.#asking && !this.#page.hidden) this.#ask();
  }

  async #ask() {
    this.#asking = true;
    try {
      const lock = await this.#device.wakeLock?.request('screen');
      lock?.addEventListener('release', () => {
        if (this.#lock === lock) this.#lock = null;
      });
      this.#lock = lock ?? null;
    } catch {
      // A low battery, another policy: the screen goes off as it always does.
    } finally {
      this.#asking = false;
    }
    if (!this.#wanted) this.#letGo();
  }

  #letGo() {
    this.#lock?.release().catch(() => {});
    this.#lock = null;
  }
}
