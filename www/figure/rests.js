/** Steps without a region: breathing, resting, changing over, getting up. Signs beside the left half of the spine. */
import { arrow } from './marks.js';
import { g } from './svg.js';

/** Shoulders that sink. @param {string} name */
const sink = (name) =>
  g(
    `moves ${name}`,
    arrow(
      [
        [112, 112],
        [112, 128],
        [112, 150],
      ],
      { size: 12, name: 'free' },
    ),
  );

/** @type {Record<string, () => import('./types.js').Layer>} */
export const RESTS = {
  breathing: () => sink('swell'),
  rest: () => sink('sink'),
  /** The breath alone says it, behind the head. */
  finish: () => null,
  /** Change over. */
  transition: () =>
    g(
      'moves change',
      arrow(
        [
          [186, 176],
          [160, 184],
          [150, 206],
          [156, 232],
          [182, 244],
        ],
        { size: 10, name: 'free' },
      ),
    ),
};
