/** A template of the voices that this device has, drawn again whenever the browser finds others. */

import { AsyncDirective, directive } from 'lit/async-directive.js';
import { noChange } from 'lit/html.js';

/** @typedef {(voices: SpeechSynthesisVoice[]) => unknown} Draw */

class WithVoices extends AsyncDirective {
  #synth = globalThis.speechSynthesis;
  /** @type {AbortController | null} */
  #listening = null;
  /** @type {Draw} */
  #draw = () => noChange;

  /** @param {Draw} draw */
  render(draw) {
    this.#draw = draw;
    if (!this.#listening) this.reconnected();
    return draw(this.#voices());
  }

  reconnected() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#synth?.addEventListener?.('voiceschanged', () => this.setValue(this.#draw(this.#voices())), { signal });
  }

  disconnected() {
    this.#listening?.abort();
    this.#listening = null;
  }

  #voices() {
    return this.#synth?.getVoices() ?? [];
  }
}
export const withVoices = directive(WithVoices);
