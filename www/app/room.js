/** The room one is in: what sounds, is felt and seen there, as it is set, or as it has to be where nothing may sound. */
import { soundOf } from './sound.js';

/** @typedef {import('../store/settings.js').Settings} Settings */

/** The settings that are the effects of that name in the player. */
const EFFECTS = /** @type {const} */ (['voice', 'vibration', 'flash', 'awake', 'lock']);

/** @type {import('../store/settings.js').Levels} */
const SILENT = {
  prepare: 0,
  step: 0,
  switch: 0,
  tick: 0,
  'half-way': 0,
  'check-in': 0,
  close: 0,
  'breathe-in': 0,
  'breathe-out': 0,
};

/** @param {Settings} settings @returns {import('../core.js').SoundOptions} */
export function soundIn(settings) {
  return settings.silentRoom ? { ...soundOf(settings), levels: SILENT } : soundOf(settings);
}

/** The effects, with spaces between them. @param {Settings} settings */
export function effectsIn(settings) {
  const here = settings.silentRoom ? { ...settings, voice: false, vibration: true, flash: true } : settings;
  return EFFECTS.filter((effect) => here[effect]).join(' ');
}
