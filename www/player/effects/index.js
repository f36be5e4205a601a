/** What goes with the sound: a chunk of its own, fetched once there is something to play. */
import { Caption } from './caption.js';
import { Flash } from './flash.js';
import { Haptics } from './haptics.js';
import { LockScreen } from './media-session.js';
import { Speech } from './speech.js';
import { TouchLock } from './touch-lock.js';
import { WakeLock } from './wake-lock.js';

/** @typedef {import('../conductor.js').Told} Told */
/** @typedef {import('./scene.js').Scene} Scene */

/** @typedef {{ handle: (event: Told) => void, dispose: () => void, tells?: (event: Told) => boolean | undefined }} Effect */

/** All of them as one. Each looks for itself whether it is wanted, so that a setting counts from the next cue on. */
export class Effects {
  /** @type {Effect[]} */
  #all;

  /** @param {Scene} scene */
  constructor(scene) {
    this.#all = [LockScreen, WakeLock, Haptics, Flash, Speech, Caption, TouchLock].map((Kind) => new Kind(scene));
  }

  /** Whether one of them tells it aloud, so that a screen reader need not. @param {Told} event */
  tells(event) {
    return this.#all.some((effect) => effect.tells?.(event));
  }

  /** @param {Told} event */
  handle(event) {
    for (const effect of this.#all) effect.handle(event);
  }

  dispose() {
    for (const effect of this.#all) effect.dispose();
  }
}
