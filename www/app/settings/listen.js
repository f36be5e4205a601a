/** Lets a kind of cue be heard, as it is set. */
import { loadCore } from '../../core.js';
import { playable } from '../../player/transport/playable.js';
import { soundOf } from '../sound.js';

const audio = new Audio();

/** @param {Parameters<import('../../core.js').Core['sample']>[0]} kind @param {import('../../store/settings.js').Settings} settings */
export async function listen(kind, settings) {
  try {
    const { sample } = await loadCore();
    URL.revokeObjectURL(audio.src);
    audio.src = URL.createObjectURL(sample(kind, soundOf(settings), playable(audio) ?? 'wav'));
    await audio.play();
  } catch (error) {
    // Another one was asked for meanwhile, or there is no sound here: nothing that a test could not tell by its silence.
    console.warn(error);
  }
}
