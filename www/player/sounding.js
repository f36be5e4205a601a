/** One player a page sounds: the one that sounded last, until another begins, and then it gives way. */

/** @typedef {{ giveWay: () => void }} Sounding */

/** @type {Sounding | null} */
let sounding = null;

/** @param {Sounding} player that begins to sound */
export function soundAlone(player) {
  const last = sounding;
  sounding = player;
  if (last !== player) last?.giveWay();
}

/** @param {Sounding} player */
export const soundedLast = (player) => sounding === player;

/** @param {Sounding} player that is gone */
export function silence(player) {
  if (sounding === player) sounding = null;
}
