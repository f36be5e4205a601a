/** How the sound is set. */

/** @typedef {import('../store/settings.js').Settings} Settings */

/** @param {Settings} settings @returns {import('../core.js').SoundOptions} */
export const soundOf = ({ chimes, levels, breath }) => ({ voice: chimes, levels, breath });
