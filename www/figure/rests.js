/** Steps without a region: breathing and resting let both shoulders sink, changing over goes round, the end has no sign. */
import { twice } from './body.js';
import { arrow } from './marks.js';
import { plus, toward } from './rig.js';
import { g, put } from './svg.js';

/** Shoulders that sink. @param {string} name */
const sink = (name) =>
  twice(() =>
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
    ),
  );

/** @type {import('./types.js').Line} */
const HALF = [-160, -120, -80, -40].map((angle) => plus([0, 0], toward(-angle), 40));

/** @type {Record<string, () => import('./types.js').Layer>} */
export const RESTS = {
  breathing: () => sink('swell'),
  rest: () => sink('sink'),
  /** The breath alone says it, behind the head. */
  finish: () => null,
  /** Change over: round, half and half. */
  transition: () =>
    g(
      'moves change',
      [0, 180].map((angle) => put([200, 196], angle, 1, arrow(HALF, { size: 11, name: 'free' }))),
    ),
};
