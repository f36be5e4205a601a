/** Steps without a region: breathing, resting, changing over, getting up. Signs beside the left half of the spine. */
import { arrow, sign } from './marks.js';
import { g } from './svg.js';

/** @type {Record<string, () => import('./types.js').Layer>} */
export const RESTS = {
  /** Ribs that widen. */
  breathing: () =>
    g(
      'moves swell',
      [0, 1].map((k) =>
        sign(
          'breath',
          `M${102 - k * 16} ${258 - k * 4}C${90 - k * 16} ${226} ${96 - k * 14} ${196 - k * 4} ${112 - k * 14} ${180 - k * 8}`,
        ),
      ),
    ),
  /** Shoulders that sink. */
  rest: () =>
    g(
      'moves sink',
      arrow(
        [
          [118, 128],
          [118, 138],
          [118, 150],
        ],
        { size: 10, name: 'free' },
      ),
    ),
  /** Tall again. */
  finish: () =>
    g(
      'moves rise',
      arrow(
        [
          [182, 262],
          [182, 220],
          [182, 164],
        ],
        { size: 10, name: 'free' },
      ),
    ),
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
