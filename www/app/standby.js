/** What is done for the device while its chunk is not there: it comes when the page has all it needs itself. */
import { coversDrawn } from '../look/drawings.js';
import { Later } from '../look/later.js';

/** @typedef {import('./device.js').Device} Device */
/** @typedef {import('./device.js').Offer} Offer */

export class Standby {
  #chunk = new Later(() => import('./device.js'));
  #ownership;
  #update;
  /** @type {Device | null} */
  #device = null;
  /** It may come early, and comes but once. @type {Offer | null} */
  #offer = null;

  /** @param {import('../store/ownership.js').Ownership} ownership @param {() => void} update draws the app again */
  constructor(ownership, update) {
    this.#ownership = ownership;
    this.#update = update;
    window.addEventListener('beforeinstallprompt', (event) => {
      event.preventDefault();
      this.#offer = /** @type {Offer} */ (event);
      this.#device?.take(this.#offer);
    });
  }

  /** The device, once it is there. */
  get device() {
    return this.#device;
  }

  /** The page has all it needs, but for the drawings that are on their way. */
  async end() {
    await coversDrawn();
    await this.#chunk.want();
    if (this.#device || !this.#chunk.value) return;
    this.#device = new this.#chunk.value.Device(this.#offer, this.#ownership, this.#update);
    this.#update();
  }
}
