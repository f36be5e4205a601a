/** A tool that is fetched lies where it will be put to use: on the region that comes, beside the spine, as large as there.
    A ball would say a side where the step has none: it is in a hand. */
import { sample, spot } from './curve.js';
import { onSide, sideOf } from './lit.js';
import { REGIONS, regionOf } from './regions.js';
import { acrossOf } from './strokes.js';
import { g, put } from './svg.js';
import { heat, pack, ROLLED, underRoller } from './tools.js';

/** @import { Layer, Line, Region, Side, Step } from './types.js' */

/** @type {Record<string, (line: Line, both: boolean) => Layer>} */
const LAID = {
  'foam-roller': (line, both) => put(underRoller(spot(line, 0.5), both), 0, 1, ROLLED.roller(both)),
  'massage-stick': (line) => put(spot(line, 0.5), 0, 1, ROLLED.stick(acrossOf(line))),
  'warm-stones': (line) => put(spot(line, 0.5), 0, 1, ROLLED.stone()),
  // Flat and soft: it may lie on the spine.
  'warm-pack': (line) => put([200, spot(line, 0.5)[1]], 0, 1, pack(), heat(-32)),
};
/** Where it lies as one whole. */
const WHOLE = ['foam-roller', 'warm-pack'];

/** What is arranged, and where it will be: where no step says so, between the shoulder blades. @param {Step} step @returns {{ region: Region, side: Side, draw: () => Layer } | null} */
export function laidIn({ technique, tool = '', coming }) {
  const lay = technique === 'set-up' && LAID[tool];
  if (!lay) return null;
  const region = (coming && regionOf(coming)) ?? REGIONS.interscapular;
  const side = sideOf(coming ?? {}),
    both = side === 'both' && WHOLE.includes(tool),
    line = sample(region.way, 41);
  // There is one of it, and most begin on the left.
  const draw = () =>
    both ? lay(line, true) : onSide(side === 'right' ? 'right' : 'left', () => g('', lay(line, false)));
  return { region, side, draw };
}
/** Whether there is a hand in the picture, and no body. @param {Step} step */
export const inHand = ({ technique, tool }) => technique === 'set-up' && tool === 'ball';
