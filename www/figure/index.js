/** Pictures from data. Each takes a step or a routine as the core tells it and gives an SVG element; nothing is fetched,
    nothing is parsed from text, and the same data makes the words that stand for the picture. */
import { style as bodies } from './covers.js';
import { how } from './how.js';
import { thumb } from './small.js';
import { style as work } from './style-work.js';
import { toElement } from './svg.js';
import { where } from './where.js';

export { describeCover, drawCover } from './covers.js';
export { describeHow, describeWhere } from './describe.js';

/** @import { Look, Step } from './types.js' */

/** How all of them look, for `adoptedStyleSheets` or Lit's `unsafeCSS`. */
export const style = bodies + work;
/** Where to work. size "large" (moves) or "thumb" (small, still); hair, skin, tint as in `looks.js`. @param {Step} step @param {Look} [options] */
export const drawWhere = (step, options) => toElement(where(step, options));
/** At a glance. @param {Step} step @param {Look} [look] */
export const drawThumb = (step, look) => toElement(thumb(step, look));
/** How to be placed. setting: "self" or "partner". The view box has the pose's own proportions. @param {Step} step @param {string} setting @param {Look} [options] */
export const drawHow = (step, setting, options) => toElement(how(step, setting, options));
