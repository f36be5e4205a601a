/** What a page may set of a player, by attribute or property. What each means is said at the element. */
import { MediaLike } from './media-like.js';

/** Whether two sounds differ; they are plain data. @param {unknown} one @param {unknown} other */
const differ = (one, other) => JSON.stringify(one) !== JSON.stringify(other);

export class Options extends MediaLike {
  static properties = {
    routine: {},
    src: {},
    leadIn: { type: Number, attribute: 'lead-in' },
    manualAdvance: { type: Boolean, attribute: 'manual-advance' },
    shortcuts: {},
    big: { type: Boolean, reflect: true },
    effects: {},
    voice: {},
    voiceRate: { type: Number, attribute: 'voice-rate' },
    ownMusic: { type: Boolean, attribute: 'own-music' },
    checkpoint: { attribute: false },
    sound: { attribute: false, hasChanged: differ },
  };

  constructor() {
    super();
    /** @type {string | object | null} */
    this.routine = null;
    /** @type {string | null} */
    this.src = null;
    this.leadIn = 5;
    this.manualAdvance = false;
    /** @type {'focus' | 'page' | 'off'} */
    this.shortcuts = 'focus';
    /** Nothing but picture, words and seconds: the whole card plays and pauses. */
    this.big = false;
    this.effects = 'voice vibration awake';
    this.voice = '';
    this.voiceRate = 1;
    this.ownMusic = false;
    /** @type {import('../core.js').Checkpoint | null} */
    this.checkpoint = null;
    /** @type {import('../core.js').SoundOptions} */
    this.sound = {};
  }
}
