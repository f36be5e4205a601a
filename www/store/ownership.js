/**
 * One tab plays and saves; the others wait. The lock is the browser's (Web Locks), so it goes with a tab that crashes.
 * Where there are no Web Locks (a page not served securely), every tab believes itself alone.
 */

const NAME = 'kneadful-session';

export class Ownership {
  #locks;
  #lost;
  /** Lets the lock go. @type {(() => void) | null} */
  #release = null;
  /** The answer to the last question. @type {Promise<boolean>} */
  #asking = Promise.resolve(false);

  /**
   * @param {() => void} lost called when another tab took over
   * @param {LockManager | undefined} locks
   */
  constructor(lost, locks = globalThis.navigator?.locks) {
    this.#lost = lost;
    this.#locks = locks;
  }

  /** Whether this tab may play and save. */
  get held() {
    return this.#release !== null;
  }

  /** Whether another tab plays. @returns {Promise<boolean>} */
  async isElsewhere() {
    if (this.held || !this.#locks) return false;
    const { held } = await this.#locks.query();
    return Boolean(held?.some((lock) => lock.name === NAME));
  }

  /**
   * Asks to be the tab that plays.
   * @param {{ steal?: boolean }} [how] `steal` takes over from another tab
   * @returns {Promise<boolean>} whether this tab has it now
   */
  claim({ steal = false } = {}) {
    // One question at a time: a second one would find the lock taken by the first.
    this.#asking = this.#asking.then(() => this.held || this.#ask(steal ? { steal } : { ifAvailable: true }));
    return this.#asking;
  }

  /** @param {LockOptions} how @returns {Promise<boolean>} */
  #ask(how) {
    return new Promise((answer) => {
      const hold = (/** @type {Lock | null} */ lock) => {
        if (lock === null) return answer(false);
        const released = new Promise((release) => (this.#release = () => release(undefined)));
        answer(true);
        return released;
      };
      const alone = () => void hold(/** @type {Lock} */ ({ name: NAME }));
      if (!this.#locks) return alone();
      this.#locks.request(NAME, how, hold).catch(() => {
        // Refused from the start (no locks for this origin), or held until now and taken by another tab.
        if (!this.held) return alone();
        this.#release = null;
        this.#lost();
      });
    });
  }

  release() {
    this.#release?.();
    this.#release = null;
  }
}
