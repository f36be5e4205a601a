/** What is lit: the region of a step, on the side of a step, on the body that was chosen. */
import { mirror } from './body.js';
import { g, path } from './svg.js';

/** @import { Half, Layer, Look, Region, Side, Step } from './types.js' */

const SIDES = ['left', 'right', 'both'];
/** @param {Step} step @returns {Side} */
export const sideOf = ({ side = '' }) => (SIDES.includes(side) ? /** @type {Side} */ (side) : 'both');
/** On its side: as it is for the left, mirrored for the right, both for both. @param {Side} side @param {(half: Half) => Layer} draw */
export const onSide = (side, draw) => [side !== 'right' && draw('left'), side !== 'left' && mirror(draw('right'))];

/** @param {Pick<Region, 'shape'>} region */
export const lit = ({ shape }, name = '') => g(`lit ${name}`, path('halo', shape), path('ember', shape));
/** @param {Look} look */
export const look = ({ skin, tint }) => `${skin ? ` skin-${skin}` : ''}${tint ? ` tint-${tint}` : ''}`;
