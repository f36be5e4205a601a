/**
 * The service worker as a page sees it: it keeps the site on the device, and tells when a newer version waits there.
 * Nothing changes until somebody asks for it. A `change` event says that there is something new to tell.
 */

/** An app on a home screen may stay open for weeks: it looks for a newer version once a day. */
const DAY = 86_400_000;

/** Where the browser has it. @type {import('trusted-types/lib').TrustedTypePolicyFactory | undefined} */
const factory = Reflect.get(globalThis, 'trustedTypes');

/** What may become a script by its address: a file of this site, and nothing else. */
const policy = factory?.createPolicy('kneadful', {
  createScriptURL(/** @type {string} */ address) {
    if (new URL(address, location.href).origin === location.origin) return address;
    throw new TypeError(`${address} is no file of this site`);
  },
});

export class Upkeep extends EventTarget {
  /** @type {ServiceWorkerRegistration | null} */
  #registration = null;
  #failed = false;
  #looked = Date.now();

  /** Begins to keep the site. */
  async start() {
    if (!('serviceWorker' in navigator)) return;
    try {
      const address = /** @type {string} */ (policy?.createScriptURL('./sw.js') ?? './sw.js');
      this.#registration = await navigator.serviceWorker.register(address, { updateViaCache: 'none' });
    } catch (error) {
      // No network, or a private window in which the browser keeps nothing: the site is a page like others.
      console.warn(error);
      this.#failed = true;
      this.#tell();
      return;
    }
    // By now it has come up. Until it has done so once, the version of before is kept (start.js, sw/proven.js).
    document.documentElement.dataset.up = '';
    this.#registration.active?.postMessage('came-up');
    this.#registration.addEventListener('updatefound', this.#follow);
    document.addEventListener('visibilitychange', this.#look);
    this.#follow();
  }

  /** Whether the site is on the device. @returns {'kept' | 'coming' | 'failed' | 'unable'} */
  get state() {
    if (!('serviceWorker' in navigator)) return 'unable';
    if (this.#registration?.active) return 'kept';
    return this.#failed ? 'failed' : 'coming';
  }

  /** Whether a newer version waits. */
  get waits() {
    return Boolean(this.#registration?.active && this.#registration.waiting);
  }

  /** The newer version takes over, and the page begins anew with it. */
  takeOver() {
    const worker = this.#registration?.waiting;
    worker?.addEventListener('statechange', () => worker.state === 'activated' && location.reload());
    worker?.postMessage('take-over');
  }

  #tell = () => this.dispatchEvent(new Event('change'));

  /** A version is moving in. */
  #follow = () => {
    const worker = this.#registration?.installing;
    worker?.addEventListener('statechange', () => {
      // The first one was torn on its way; the next visit tries again.
      this.#failed = worker.state === 'redundant';
      this.#tell();
    });
    this.#tell();
  };

  #look = () => {
    if (document.hidden || Date.now() - this.#looked < DAY) return;
    this.#looked = Date.now();
    this.#registration?.update().catch(console.warn);
  };
}
