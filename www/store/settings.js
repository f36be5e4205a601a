/** What a person has set, and what they have confirmed. */
import { SavedDocument } from './document.js';

/** @typedef {'system' | 'light' | 'dark'} Theme */
/** @typedef {'system' | 'normal' | 'more'} Contrast */
/** @typedef {NonNullable<import('../core.js').SoundOptions['levels']>} Levels */
/**
 * @typedef {object} Settings
 * @property {number} leadIn seconds before the first step
 * @property {boolean} manualAdvance each step ends with a tap
 * @property {boolean} shortcuts keyboard shortcuts in the player
 * @property {import('../core.js').Voice} chimes of what they are made
 * @property {Levels} levels how loud each kind of cue is, 0 (off) to 1; 1 where it is not said
 * @property {boolean} breath a soft sound leads the breath
 * @property {boolean} silentRoom nothing sounds; cues are felt and seen, whatever else is set
 * @property {boolean} ownMusic what plays elsewhere goes on
 * @property {boolean} voice what to do is spoken,
 * @property {string} voiceName by the voice of that name, where this device has it,
 * @property {number} voiceRate so many times as fast as usual
 * @property {boolean} vibration cues are felt
 * @property {boolean} flash cues light up the player
 * @property {boolean} awake the screen stays on while it plays
 * @property {boolean} lock taps do nothing while it plays, until they are unlocked
 * @property {boolean} big the player shows nothing but picture, words and seconds
 * @property {Theme} theme day or night colours, or as the system has it
 * @property {Contrast} contrast of these, or as the system has it
 * @property {number} textSize in percent of the size that the browser is set to
 * @property {string} skin the body in the drawings: an id of the tone of its skin,
 * @property {string} tint of the colour of its hair,
 * @property {string} hair and of how it is cut
 * @property {boolean} homeDeclined the offer to put it on the home screen was declined
 * @property {number | null} healthCheckedAt when the "ask a doctor first" conditions were acknowledged, unix ms
 */

/** The lead-ins to choose from, in seconds. */
export const LEAD_INS = [0, 5, 10, 20, 30];
/** @type {import('../core.js').Voice[]} */
export const VOICES = ['bowl', 'bell', 'wood'];
/** How fast a voice may be chosen to speak. */
export const VOICE_RATES = [0.8, 1, 1.2];
/** @type {Theme[]} */
export const THEMES = ['system', 'light', 'dark'];
/** @type {Contrast[]} */
export const CONTRASTS = ['system', 'normal', 'more'];
/** The sizes of the text to choose from, in percent. */
export const TEXT_SIZES = [100, 115, 130, 150];

/** @typedef {(value: unknown) => boolean} Check */
/** @type {Check} */
const isFlag = (value) => typeof value === 'boolean';
/** @type {Check} */
const isText = (value) => typeof value === 'string';
/** @type {(least: number, most: number) => Check} */
const isWithin = (least, most) => (value) => typeof value === 'number' && value >= least && value <= most;
/** @type {(...choices: unknown[]) => Check} */
const isOneOf = (...choices) => choices.includes.bind(choices);
/** @type {Check} */
const areLevels = (value) => typeof value === 'object' && value !== null && Object.values(value).every(isWithin(0, 1));

/** Each setting: what it is before anybody sets it, and what it may be. @type {{ [K in keyof Settings]: [usual: Settings[K], sound: Check] }} */
const TABLE = {
  leadIn: [5, isWithin(0, 60)],
  manualAdvance: [false, isFlag],
  shortcuts: [true, isFlag],
  chimes: ['bowl', isOneOf(...VOICES)],
  levels: [{}, areLevels],
  breath: [false, isFlag],
  silentRoom: [false, isFlag],
  ownMusic: [false, isFlag],
  voice: [true, isFlag],
  voiceName: ['', isText],
  voiceRate: [1, isWithin(0.5, 2)],
  vibration: [true, isFlag],
  flash: [false, isFlag],
  awake: [true, isFlag],
  lock: [false, isFlag],
  big: [false, isFlag],
  theme: ['system', isOneOf(...THEMES)],
  contrast: ['system', isOneOf(...CONTRASTS)],
  textSize: [100, isWithin(100, 200)],
  skin: ['clay', isText],
  tint: ['dark', isText],
  hair: ['short', isText],
  homeDeclined: [false, isFlag],
  healthCheckedAt: [null, isWithin(0, Number.MAX_SAFE_INTEGER)],
};

export class SettingsStore {
  #saved;

  /** @param {import('./shelf.js').Shelf} shelf */
  constructor(shelf) {
    this.#saved = new SavedDocument(shelf, 'settings', 1, accept);
  }

  /** @returns {Settings} */
  get() {
    return this.#saved.read();
  }

  /** @param {Partial<Settings>} change */
  set(change) {
    this.#saved.write(accept({ ...this.get(), ...change }));
  }
}

/** Takes over what is sound and what it does not know, and has the usual for the rest. @param {unknown} body @returns {Settings} */
function accept(body = {}) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new Error(`${body} holds no settings`);
  const saved = /** @type {Record<string, unknown>} */ (body);
  const known = Object.entries(TABLE).map(([name, [usual, sound]]) => [name, sound(saved[name]) ? saved[name] : usual]);
  return { ...saved, ...Object.fromEntries(known) };
}
