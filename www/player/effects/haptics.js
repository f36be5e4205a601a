/** The cues, felt: where the device can vibrate, and only while the page is in sight (browsers see to that). */
import { cueOf, signalOf } from './scene.js';

/** @typedef {import('./scene.js').Signal} Signal */

/**
 * Milliseconds on, off, on… Left is one, right is two; a change of sides is a long one before them; the end is a long
 * fall. What can be told apart through a mat counts: numbers and lengths, not strength.
 * @type {Record<Signal, number[]>}
 */
export const PATTERNS = {
  left: [180],
  right: [180, 140, 180],
  step: [420],
  next: [90, 90, 90, 90, 90],
  'switch-left': [600, 250, 180],
  'switch-right': [600, 250, 180, 140, 180],
  tick: [40],
  'half-way': [90, 140, 90],
  'check-in': [90, 90, 300],
  close: [600, 200, 400, 200, 200],
};

export class Haptics {
  #scene;
  #device;

  /** @param {import('./scene.js').Scene} scene @param {Partial<Pick<Navigator, 'vibrate' | 'userActivation'>>} device */
  constructor(scene, device = navigator) {
    this.#scene = scene;
    this.#device = device;
  }

  /** @param {import('../conductor.js').Told} event */
  handle(event) {
    const cue = cueOf(event);
    if (cue && this.#scene.has('vibration'))
      this.#vibrate(PATTERNS[signalOf(cue, this.#scene.conductor.score.routine.steps)]);
    else if (event.type === 'pause' || event.type === 'stopped') this.#vibrate(0);
  }

  dispose() {
    this.#vibrate(0);
  }

  /** @param {number | number[]} pattern */
  #vibrate(pattern) {
    // Before a tap it is refused with a complaint.
    if (this.#device.userActivation?.hasBeenActive !== false) this.#device.vibrate?.(pattern);
  }
}
