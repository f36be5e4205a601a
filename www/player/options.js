/** What a page may set of a player, by attribute or property. What each means is said at the element. */
import { Steps } from './steps.js';

/** Whether two sounds differ; they are plain data. @param {unknown} one @param {unknown} other */
const differ = (one, other) => JSON.stringify(one) !== JSON.stringify(other);

export class Options extends Steps {
  static observedAttributes = [
    'routine',
    'src',
    'preload',
    'lead-in',
    'manual-advance',
    'own-music',
    'shortcuts',
    'big',
    'effects',
    'voice',
    'voice-rate',
  ];

  /** A routine document. @type {object | null} */
  #document = null;
  /** @type {import('../core.js').Checkpoint | null} */
  #checkpoint = null;
  /** @type {import('./view/absence.js').Loss | null} */
  #lost = null;
  /** @type {import('../core.js').SoundOptions} */
  #sound = {};

  /** An id or a routine document; where there is none, `src` says which. @returns {string | object | null} */
  get routine() {
    return this.#document ?? this.getAttribute('routine');
  }

  set routine(routine) {
    this.#document = routine instanceof Object ? routine : null;
    if (this.#document) this.changed('routine');
    else this.#set('routine', routine);
  }

  /** The address of a routine document. @returns {string} */
  get src() {
    const src = this.getAttribute('src') ?? '';
    try {
      return src && new URL(src, this.baseURI).href;
    } catch {
      // No address: as HTML has it, it is said as it stands, and cannot be fetched.
      return src;
    }
  }

  set src(src) {
    this.#set('src', src);
  }

  /** When to fetch what is not seen at once: `none`, on first interest, or `auto`, at once. */
  get preload() {
    return this.getAttribute('preload') === 'auto' ? 'auto' : 'none';
  }

  set preload(preload) {
    this.#set('preload', preload);
  }

  /** Seconds to get ready in, before each step. */
  get leadIn() {
    return this.#number('lead-in', 5);
  }

  set leadIn(seconds) {
    this.#set('lead-in', seconds);
  }

  get manualAdvance() {
    return this.hasAttribute('manual-advance');
  }

  set manualAdvance(waits) {
    this.toggleAttribute('manual-advance', waits);
  }

  get ownMusic() {
    return this.hasAttribute('own-music');
  }

  set ownMusic(mixes) {
    this.toggleAttribute('own-music', mixes);
  }

  /** @returns {string} `focus`, `page` or `off` */
  get shortcuts() {
    return this.getAttribute('shortcuts') ?? 'focus';
  }

  set shortcuts(where) {
    this.#set('shortcuts', where);
  }

  /** Nothing but picture, words and seconds: the whole card plays and pauses. */
  get big() {
    return this.hasAttribute('big');
  }

  set big(big) {
    this.toggleAttribute('big', big);
  }

  get effects() {
    return this.getAttribute('effects') ?? 'voice vibration awake';
  }

  set effects(channels) {
    this.#set('effects', channels);
  }

  get voice() {
    return this.getAttribute('voice') ?? '';
  }

  set voice(name) {
    this.#set('voice', name);
  }

  get voiceRate() {
    return this.#number('voice-rate', 1);
  }

  set voiceRate(rate) {
    this.#set('voice-rate', rate);
  }

  /** A saved session, to be taken up again. */
  get checkpoint() {
    return this.#checkpoint;
  }

  set checkpoint(checkpoint) {
    if (checkpoint === this.#checkpoint) return;
    this.#checkpoint = checkpoint;
    this.changed('checkpoint');
  }

  /** When and in which step the page of that session was lost, if it was. */
  get lost() {
    return this.#lost;
  }

  set lost(loss) {
    this.#lost = loss;
  }

  /** How it sounds. */
  get sound() {
    return this.#sound;
  }

  set sound(sound) {
    if (!differ(sound, this.#sound)) return;
    this.#sound = sound;
    this.changed('sound');
  }

  /** @param {string} name @param {string | null} before @param {string | null} after */
  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    if (name === 'routine') this.#document = null;
    this.changed(name);
  }

  /** @param {string} _name of an attribute or a property */
  changed(_name) {}

  /** What was set on the element before it was one of ours. */
  upgrade() {
    const own = Object.entries(this);
    for (const [name] of own) Reflect.deleteProperty(this, name);
    Object.assign(this, Object.fromEntries(own));
  }

  /** @param {string} name @param {string | number | object | null} value */
  #set(name, value) {
    if (value === null || value === undefined) this.removeAttribute(name);
    else this.setAttribute(name, `${value}`);
  }

  /** @param {string} name @param {number} usual */
  #number(name, usual) {
    const value = Number.parseFloat(this.getAttribute(name) ?? '');
    return Number.isFinite(value) ? value : usual;
  }
}
