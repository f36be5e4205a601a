/** One player a page sounds: starting one pauses the other. */

/** @typedef {{ pause: () => void }} Sounding */

/** @type {Sounding | null} */
let sounding = null;

/** @param {Sounding} player that begins to sound */
export function soundAlone(player) {
  if (sounding !== player) sounding?.pause();
  sounding = player;
}

/** @param {Sounding} player that is gone */
export function silence(player) {
  if (sounding === player) sounding = null;
}
