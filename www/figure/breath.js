/**
 * The breath, paced: a disc behind the head that swells for four seconds and sinks for six, and around it an arch of ten
 * ticks, one a second. How many of these are lit the host says with `--breath`: drawings know no time.
 */
import { path, round, s } from './svg.js';

/** What disc and arch take up, with head and shoulders. */
export const BOX = '60 -40 280 300';

const [X, Y, RADIUS] = [200, 92, 124];
const IN = 4;
const COUNT = 10;
/** In degrees: where the arch begins, on the left; what breathing in and out are apart; what two ticks are. */
const FROM = 200;
const TURN = 9;
const GAP = 6.4;
const EACH = (2 * (FROM - 90) - TURN) / COUNT;

/** @param {number} degrees */
function at(degrees) {
  const angle = (degrees * Math.PI) / 180;
  return `${round(X + RADIUS * Math.cos(angle))} ${round(Y - RADIUS * Math.sin(angle))}`;
}

/** @param {number} second of a breath */
function tick(second) {
  const from = FROM - second * EACH - (second < IN ? 0 : TURN);
  return `M${at(from - GAP / 2)}A${RADIUS} ${RADIUS} 0 0 1 ${at(from - EACH + GAP / 2)}`;
}

/** Its disc, at rest. */
export const calm = () => s('circle', { class: 'disc', cx: X, cy: Y, r: RADIUS - 12 });

const ticks = Array.from({ length: COUNT }, (_, second) => tick(second));

/** The seconds, of which none is counted. */
export const arch = () => path('ticks', ticks.join(''));

export function breath() {
  return [
    s('circle', { class: 'moves disc', cx: X, cy: Y, r: RADIUS - 12 }),
    arch(),
    ticks.map((d, second) => path('tick', d, { '--second': second })),
  ];
}
