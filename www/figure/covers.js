/** The covers, and no more than they need: they come first, and everything else is drawn upon them. */
import { cover } from './cover.js';
import { toElement } from './svg.js';

export { describeCover } from './describe-cover.js';
export { style } from './style.js';

/** @import { Look, Routine } from './types.js' */

/** What a routine is about, at a glance. hair, skin, tint as in `looks.js`. @param {Routine} routine @param {Look} [options] */
export const drawCover = (routine, options) => toElement(cover(routine, options));
