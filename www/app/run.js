/** What only a run of a routine knows: how long it takes in all, and where a saved one stands. Nothing is played. */

/** @typedef {import('../core.js').Core} Core */
/** @typedef {import('../core.js').Player} Player */

/** From the tap on Play to the end of the last step, in seconds. @param {Core} core @param {string} id @param {import('../core.js').PaceOptions} pace */
export const lengthOf = (core, id, pace) => ask(core.Player.builtIn(id, pace), (player) => player.snapshot().left);

/**
 * How much of which step is over, and how many seconds are left; `null` where the core cannot read what was saved.
 * @param {Core} core
 * @param {import('../core.js').Checkpoint} checkpoint
 */
export function placeOf(core, checkpoint) {
  try {
    return ask(core.Player.restore(checkpoint, undefined), (player) => {
      const { step, stepLeft, left } = player.snapshot();
      const { work, end } = player.spans()[step];
      return { step, done: Math.max(0, 1 - stepLeft / (end - work)), left };
    });
  } catch {
    return null;
  }
}

/** @template T @param {Player} player @param {(player: Player) => T} question */
export function ask(player, question) {
  try {
    return question(player);
  } finally {
    player.free();
  }
}
