/** The browser's voice, made dependable: primed in a tap, never without an end, silent where there is none. */
import { voiceFor } from './voices.js';

/** Some engines end what is longer than about 15 s; a sentence or two are said at once. In letters. */
const BREATH = 160;
/** Letters a second at the usual rate, a slow voice's, and what it takes to begin, in seconds. */
const LETTERS = 13;
const START = 0.4;

/** How long it takes to say it, in seconds, rather too long than too short. @param {string} text @param {number} rate */
export const lengthOf = (text, rate) => START + text.length / (LETTERS * rate);

export class Speaker {
  #synth;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #watchdog;
  #primed = false;
  /** Held, because some engines forget what nobody holds, and then it never ends. @type {SpeechSynthesisUtterance[]} */
  #said = [];

  /** @param {SpeechSynthesis | undefined} synth */
  constructor(synth = globalThis.speechSynthesis) {
    this.#synth = synth;
    // The list of voices is made when it is first asked for.
    synth?.getVoices();
  }

  get speaks() {
    return this.#said.length > 0;
  }

  /** Whether there is a voice for that language. @param {string} language */
  can(language) {
    return voiceFor(this.#synth?.getVoices() ?? [], language, '') !== undefined;
  }

  /** Called in a tap, until one lets it: what has once spoken in one may speak by itself later. */
  prime() {
    if (this.#primed || !this.#synth) return;
    const nothing = Object.assign(new SpeechSynthesisUtterance(' '), { volume: 0 });
    nothing.addEventListener('end', () => {
      this.#primed = true;
    });
    this.#synth.speak(nothing);
  }

  /**
   * @param {string} text
   * @param {{ language: string, name: string, rate: number, volume?: number, within?: number }} how `within` so many
   *   seconds it is over, if need be cut short
   */
  say(text, { language, name, rate, volume = 1, within = Number.POSITIVE_INFINITY }) {
    this.hush();
    const synth = this.#synth;
    const voice = voiceFor(synth?.getVoices() ?? [], language, name);
    if (!synth || !voice) return;
    synth.resume();
    this.#said = breaths(text).map((breath) => {
      const utterance = Object.assign(new SpeechSynthesisUtterance(breath), { voice, rate, volume, lang: voice.lang });
      const over = () => this.#over(utterance);
      utterance.addEventListener('end', over);
      utterance.addEventListener('error', over);
      return utterance;
    });
    // An engine that hangs says nothing any more until it is stopped.
    const patience = Math.min(within, 2 * lengthOf(text, rate) + 2);
    this.#watchdog = setTimeout(() => this.hush(), patience * 1000);
    for (const utterance of this.#said) synth.speak(utterance);
  }

  hush() {
    clearTimeout(this.#watchdog);
    if (!this.speaks) return;
    this.#said = [];
    this.#synth?.cancel();
  }

  /** @param {SpeechSynthesisUtterance} utterance */
  #over(utterance) {
    this.#said = this.#said.filter((one) => one !== utterance);
    if (!this.speaks) clearTimeout(this.#watchdog);
  }
}

/** A text, cut between its sentences into what can be said in one breath. @param {string} text @returns {string[]} */
export function breaths(text) {
  /** @type {string[]} */
  const cut = [];
  for (const sentence of text.split(/(?<=[.!?;:]) /)) {
    const last = cut.at(-1);
    if (last !== undefined && last.length + sentence.length < BREATH) cut[cut.length - 1] = `${last} ${sentence}`;
    else cut.push(sentence);
  }
  return cut;
}
