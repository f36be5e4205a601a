/**
 * A player of the core that survives the core's traps: a new one goes on from the last checkpoint.
 *
 * A trap (a RuntimeError of WebAssembly) leaves the player unusable, but not the sound, which needs no core to go on.
 */

import { told } from '../told.js';

/** @typedef {import('../core.js').Player} Player */
/** @typedef {import('../core.js').PlayerEvent} PlayerEvent */
/** @typedef {(player: Player) => PlayerEvent[]} Input */

/** A session that traps this often is beyond repair. */
const REPAIRS = 3;

export class SturdyPlayer {
  #player;
  #revive;
  #checkpoint;
  #snapshot;
  #score;
  #repairs = 0;
  /** Why it is beyond repair. @type {WebAssembly.RuntimeError | null} */
  broken = null;

  /**
   * @param {Player} player
   * @param {(checkpoint: import('../core.js').Checkpoint) => Player} revive makes a new player from a checkpoint
   */
  constructor(player, revive) {
    this.#player = player;
    this.#revive = revive;
    this.#checkpoint = player.checkpoint();
    this.#snapshot = player.snapshot();
    this.#score = { routine: told(player.routine()), spans: player.spans(), cues: player.cues() };
  }

  /** The player as it is now, to make a track of. */
  get player() {
    return this.#player;
  }

  get snapshot() {
    return this.#snapshot;
  }

  /** The routine, and where each of its steps and cues lies on the track. */
  get score() {
    return this.#score;
  }

  /** The session as it was last saved. */
  get checkpoint() {
    return this.#checkpoint;
  }

  /** Asks or tells the player something. @param {Input} input @returns {PlayerEvent[]} */
  take(input) {
    const events = this.#attempt(input);
    if (this.broken) return [];
    const { duration } = this.#snapshot;
    this.#snapshot = this.#player.snapshot();
    if (this.#snapshot.duration !== duration) {
      this.#score = { ...this.#score, spans: this.#player.spans(), cues: this.#player.cues() };
    }
    return events;
  }

  save() {
    this.#checkpoint = this.#player.checkpoint();
  }

  free() {
    try {
      this.#player.free();
    } catch {
      // A player that trapped in the middle of a call cannot be freed: its few kilobytes stay until the page goes.
    }
  }

  /** @param {Input} input @returns {PlayerEvent[]} */
  #attempt(input) {
    try {
      return input(this.#player);
    } catch (error) {
      if (!(error instanceof WebAssembly.RuntimeError)) throw error;
      return this.#repair(error);
    }
  }

  /** @param {WebAssembly.RuntimeError} error @returns {PlayerEvent[]} */
  #repair(error) {
    this.#repairs += 1;
    if (this.#repairs > REPAIRS) {
      this.broken = error;
      return [];
    }
    const ran = this.#snapshot.state === 'playing';
    return this.#attempt(() => {
      this.free();
      this.#player = this.#revive(this.#checkpoint);
      return ran ? this.#player.fact({ type: 'playing' }) : [];
    });
  }
}
