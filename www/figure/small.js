/** At a glance: where to work, or how to be placed for a step that is nothing but that. */
import { how } from './how.js';
import { isPlacing } from './placing.js';
import { where } from './where.js';

/** @import { Look, Step } from './types.js' */

/** @param {Step} step @param {Look} [look] */
export function thumb(step, look) {
  const small = /** @type {const} */ ({ ...look, size: 'thumb' });
  return isPlacing(step) ? how(step, 'self', small) : where(step, small);
}
