/** Beside the sound: what is felt and seen of a cue, and the screen. */
import words from '#words/settings';
import { groupTemplate, idleTemplate, switchTemplate } from './rows.js';

/** @type {import('../settings.js').Group} */
export function besideTemplate({ vibration, flash, awake, lock }, set) {
  const say = words.beside;
  return groupTemplate(
    say.title,
    'vibrate' in navigator
      ? switchTemplate(say.vibration, vibration, (vibration) => set({ vibration }))
      : idleTemplate(say.vibration, say.noVibration),
    switchTemplate(say.flash, flash, (flash) => set({ flash }), say.flashMore),
    switchTemplate(say.awake, awake, (awake) => set({ awake })),
    switchTemplate(say.lock, lock, (lock) => set({ lock }), say.lockMore),
  );
}
