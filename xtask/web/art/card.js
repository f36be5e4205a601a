// What is shown of a routine where its address is sent: its cover, and its score. Without words, which are beside it there.

import { cover } from '../../../www/figure/cover.js';
import { s } from '../../../www/figure/svg.js';
import { COLOURS } from './colours.js';
import { picture } from './drawing.js';
import { score } from './score.js';

/** As Open Graph's readers want them. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** @param {import('./catalogue.js').RoutineView} routine */
export function card(routine) {
  const drawing = cover(routine);
  const box = { x: 0, y: 0, width: HEIGHT, height: HEIGHT };
  return picture(
    WIDTH,
    HEIGHT,
    s('rect', { width: WIDTH, height: HEIGHT, fill: COLOURS.paper }),
    { ...drawing, attributes: { ...drawing.attributes, ...box, preserveAspectRatio: 'xMidYMid' } },
    s('rect', { x: HEIGHT + 60, y: HEIGHT / 2 - 1, width: WIDTH - HEIGHT - 120, height: 2, fill: COLOURS.edge }),
    score(routine.steps, { left: HEIGHT + 60, middle: HEIGHT / 2, width: WIDTH - HEIGHT - 120 }),
  );
}
