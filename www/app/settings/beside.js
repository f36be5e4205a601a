/** Beside the sound: what is felt and seen of a cue, and the screen. */
import words from '#words/settings';
import { groupTemplate, switchTemplate } from './rows.js';

/** @type {import('../settings.js').Group} */
export function besideTemplate({ vibration, flash, awake, lock }, set) {
  const say = words.beside;
  const able = 'vibrate' in navigator;
  return groupTemplate(
    say.title,
    switchTemplate(say.vibration, vibration, (vibration) => set({ vibration }), able ? undefined : say.noVibration),
    switchTemplate(say.flash, flash, (flash) => set({ flash }), say.flashMore),
    switchTemplate(say.awake, awake, (awake) => set({ awake })),
    switchTemplate(say.lock, lock, (lock) => set({ lock }), say.lockMore),
  );
}
