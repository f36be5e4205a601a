/** Whether a session that came to its end was done, or most of it skipped. */

/** Every step but the optional ones was done. @param {{ optional: boolean }[]} steps @param {number} done how many were */
export const isWhole = (steps, done) => done >= steps.filter(({ optional }) => !optional).length;
