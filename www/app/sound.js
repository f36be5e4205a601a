/** What the app does with sound beside playing it: how it is set, and a session as a file to keep. */

/** @typedef {import('../store/settings.js').Settings} Settings */

/** @param {Settings} settings @returns {import('../core.js').SoundOptions} */
export const soundOf = ({ chimes, levels, breath }) => ({ voice: chimes, levels, breath });

/** Saves the very track that the player plays. @param {import('../core.js').Core} core @param {string} id @param {Settings} settings */
export function saveSound(core, id, settings) {
  const player = core.Player.builtIn(id, settings, soundOf(settings));
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
