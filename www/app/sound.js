/** A session as a sound file to keep: it is the very track the player plays. */

/** @param {import('../core.js').Core} core @param {string} id @param {import('../core.js').PaceOptions} pace */
export function saveSound(core, id, pace) {
  const player = core.Player.builtIn(id, pace);
  try {
    const url = URL.createObjectURL(player.track('flac'));
    const link = Object.assign(document.createElement('a'), { href: url, download: `${id}.flac` });
    link.click();
    // The browser has taken hold of the file by then.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  } finally {
    player.free();
  }
}
