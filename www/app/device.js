/** The app on this device: kept there, brought up to date when asked, put on the home screen. A chunk that can wait. */
import { html, nothing } from 'lit/html.js';
import words from '#words/device';
import style from './device/device.css?inline';
import { isApp, wayTo } from './device/home-screen.js';
import { Upkeep } from './device/upkeep.js';
import { dressPage } from './styles.js';

/** @typedef {import('./device/home-screen.js').Offer} Offer */
/** @typedef {import('./settings.js').Group} Group */

dressPage(style);

export class Device {
  #ownership;
  #update;
  #upkeep = new Upkeep();
  /** The browser's offer to install, as long as it holds. @type {Offer | null} */
  #offer;
  /** It was installed from this page. */
  #isThere = false;
  /** Another tab plays. */
  #isBusy = false;

  /**
   * @param {Offer | null} offer
   * @param {import('../store/ownership.js').Ownership} ownership
   * @param {() => void} update draws the app again
   */
  constructor(offer, ownership, update) {
    this.#offer = offer;
    this.#ownership = ownership;
    this.#update = update;
    this.#upkeep.addEventListener('change', update);
    this.#upkeep.start();
    // In a tab some browsers would ask the person for that.
    if (isApp()) navigator.storage?.persist();
  }

  /** The browser offers to install, or to do so again. @param {Offer} offer */
  take(offer) {
    this.#offer = offer;
    this.#update();
  }

  get #way() {
    return this.#isThere ? 'there' : wayTo(this.#offer);
  }

  /** A line that says that there is a new version. */
  newsTemplate() {
    return this.#upkeep.waits ? html`<p class="notice news" role="status">${this.#newsTemplates()}</p>` : nothing;
  }

  /** How it gets to the home screen, until somebody declines. @type {Group} */
  offerTemplate = ({ homeDeclined }, set) => {
    const way = this.#way;
    if (homeDeclined || !(way === 'ask' || way === 'ios' || way === 'android')) return html``;
    const decline = () => set({ homeDeclined: true });
    return html`<section class="home">
      <p>${this.#homeWords(way)}</p>
      ${way === 'ask' ? html`<button class="btn" @click=${() => this.#install(decline)}>${words.install}</button>` : nothing}
      <button class="quiet" @click=${decline}>${words.later}</button>
    </section>`;
  };

  /** What the settings say about it. */
  rowsTemplate() {
    const way = this.#way;
    return html`<p class="row" role="status">${words.keeping[this.#upkeep.state]}</p>
      ${this.#upkeep.waits ? html`<p class="row">${this.#newsTemplates()}</p>` : nothing}
      ${
        // Unless the browser itself offers it, one line would contradict the other.
        this.#upkeep.state === 'unable' && way !== 'ask'
          ? nothing
          : html`<p class="row">
              <span>${this.#homeWords(way)}</span>
              ${way === 'ask' ? html`<button class="btn" @click=${() => this.#install()}>${words.install}</button>` : nothing}
            </p>`
      }`;
  }

  /** @param {import('./device/home-screen.js').Way} way */
  #homeWords(way) {
    if (way === 'there') return words.there;
    return way === 'ask' ? words.home : `${words.home} ${words.ways[way]}`;
  }

  #newsTemplates() {
    return html`<span>${this.#isBusy ? words.busy : words.waits}</span>
      <button class="btn" @click=${this.#takeOver}>${words.update}</button>`;
  }

  /** Never while a routine plays, not even in another tab. */
  #takeOver = async () => {
    this.#isBusy = await this.#ownership.isElsewhere();
    if (!this.#isBusy) this.#upkeep.takeOver();
    this.#update();
  };

  /** @param {() => void} [declined] */
  async #install(declined) {
    const offer = this.#offer;
    // It can be asked but once.
    this.#offer = null;
    const answer = await offer?.prompt();
    if (answer?.outcome === 'accepted') this.#isThere = true;
    else declined?.();
    this.#update();
  }
}
