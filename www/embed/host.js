/**
 * The page around an embedded player, as it is spoken with. Heard is the parent alone, and only if it has an address;
 * told is who was heard, at that address, and only what it listens for. That there is a player here, and that it hears
 * nobody without an address, is all that everybody may know.
 */
import { CONTEXTS, read, write } from './protocol.js';

/** @typedef {import('./protocol.js').Context} Context */
/** @typedef {import('./protocol.js').Message} Message */

/** So many may listen for one thing; a page that asks for more is out of order. */
const MOST = 100;

/** For whoever wrote the page around. */
const NO_ADDRESS = {
  code: -1,
  msg: 'Your page has no address of its own, being a file or in a sandbox: it is not heard. Serve it by http, or add `allow-same-origin` to the sandbox.',
};

/** Where no message reaches a page alone: it is sandboxed, or a file. */
const NOWHERE = /^(null|file:)/;

export class Host {
  #window;
  #carryOut;
  #listened;
  /** Where the parent is: it stays there as long as this page is in it. @type {string | null} */
  #origin = null;
  /** By context and event, how the page calls those who listen; `null` is one without a name. @type {Map<string, Set<string | null>>} */
  #listeners = new Map();

  /**
   * @param {Window} window of the embedded page
   * @param {(message: Message) => void} carryOut
   * @param {(event: string) => void} [listened] somebody listens for that, from now on
   */
  constructor(window, carryOut, listened = () => {}) {
    this.#window = window;
    this.#carryOut = carryOut;
    this.#listened = listened;
    // Alone in its tab it has nobody to speak with.
    if (window.parent !== window) window.addEventListener('message', this.#receive);
  }

  /** The player is there. */
  greet() {
    if (this.#window.parent !== this.#window) this.#post(this.#ready(null), '*');
  }

  /** @param {Context} context @param {string} event @param {unknown} [value] */
  tell(context, event, value) {
    for (const listener of this.#listenersOf(context, event)) this.#say(write(context, event, value, listener));
  }

  /** @param {Message} message what was asked @param {unknown} value */
  answer({ context, method, listener }, value) {
    this.#say(write(context, method, value, listener));
  }

  #receive = (/** @type {MessageEvent} */ { source, origin, data }) => {
    if (source !== this.#window.parent) return;
    const message = read(data);
    if (!message) return;
    if (NOWHERE.test(origin)) return this.#post(write(message.context, 'error', NO_ADDRESS, null), '*');
    this.#origin = origin;
    if ('msg' in message) this.tell(message.context, 'error', { code: message.code, msg: message.msg });
    else if (message.method === 'addEventListener') this.#add(message);
    else if (message.method === 'removeEventListener') this.#remove(message);
    else this.#carryOut(message);
  };

  /** @param {Message} message */
  #add({ context, value: event, listener }) {
    const listeners = this.#listenersOf(context, event);
    if (listeners.size < MOST) listeners.add(listener);
    // It is, and will not be so again.
    if (event === 'ready') this.#say(this.#ready(listener));
    this.#listened(event);
  }

  /** @param {Message} message */
  #remove({ context, value: event, listener }) {
    const listeners = this.#listenersOf(context, event);
    if (listener === null) listeners.clear();
    else listeners.delete(listener);
  }

  /** @param {Context} context @param {string} event @returns {Set<string | null>} */
  #listenersOf(context, event) {
    const key = `${context} ${event}`;
    const listeners = this.#listeners.get(key) ?? new Set();
    this.#listeners.set(key, listeners);
    return listeners;
  }

  /** @param {string | null} listener */
  #ready(listener) {
    const { events, takes } = CONTEXTS['player.js'];
    return write(
      'player.js',
      'ready',
      { src: this.#window.location.href, events, methods: [...takes.keys()] },
      listener,
    );
  }

  /** @param {string} text */
  #say(text) {
    if (this.#origin) this.#post(text, this.#origin);
  }

  /** @param {string} text @param {string} origin */
  #post(text, origin) {
    this.#window.parent.postMessage(text, origin);
  }
}
