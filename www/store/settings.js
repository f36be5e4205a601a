/** What a person has set, and what they have confirmed. */
import { SavedDocument } from './document.js';

/**
 * @typedef {object} Settings
 * @property {number} leadIn seconds before the first step
 * @property {boolean} manualAdvance each step ends with a tap
 * @property {boolean} shortcuts keyboard shortcuts in the player
 * @property {string} skin the body in the drawings: an id of the tone of its skin,
 * @property {string} tint of the colour of its hair,
 * @property {string} hair and of how it is cut
 * @property {number | null} healthCheckedAt when the "ask a doctor first" conditions were acknowledged, unix ms
 */

/** The lead-ins to choose from, in seconds. */
export const LEAD_INS = [0, 5, 10, 20, 30];

/** @type {Settings} */
const DEFAULTS = {
  leadIn: 5,
  manualAdvance: false,
  shortcuts: true,
  skin: 'clay',
  tint: 'dark',
  hair: 'short',
  healthCheckedAt: null,
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

/** Takes over what is sound, and the default for the rest. @param {unknown} body @returns {Settings} */
function accept(body) {
  const saved = /** @type {Partial<Record<keyof Settings, unknown>>} */ (body ?? {});
  const { leadIn, manualAdvance, shortcuts, skin, tint, hair, healthCheckedAt } = saved;
  return {
    leadIn: typeof leadIn === 'number' && leadIn >= 0 && leadIn <= 60 ? leadIn : DEFAULTS.leadIn,
    manualAdvance: typeof manualAdvance === 'boolean' ? manualAdvance : DEFAULTS.manualAdvance,
    shortcuts: typeof shortcuts === 'boolean' ? shortcuts : DEFAULTS.shortcuts,
    skin: typeof skin === 'string' ? skin : DEFAULTS.skin,
    tint: typeof tint === 'string' ? tint : DEFAULTS.tint,
    hair: typeof hair === 'string' ? hair : DEFAULTS.hair,
    healthCheckedAt: typeof healthCheckedAt === 'number' ? healthCheckedAt : DEFAULTS.healthCheckedAt,
  };
}
