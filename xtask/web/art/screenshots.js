// What installers show of the app: a step of a routine as the player has it, without its words.

import { s } from '../../../www/figure/svg.js';
import { where } from '../../../www/figure/where.js';
import { icons } from '../../../www/look/icons.js';
import { catalogue } from './catalogue.js';
import { COLOURS } from './colours.js';
import { picture } from './drawing.js';
import { score } from './score.js';
import { signOf } from './sign.js';

/** @import { Layer } from '../../../www/figure/types.js' */
/** @typedef {import('./catalogue.js').StepView} StepView */

const ROUTINE = 'desk-reset-wall';
/** The step that is shown. */
const NOW = 3;

export function narrow() {
  return picture(
    1080,
    1920,
    ground(1080, 1920),
    card(steps()[NOW], 960, 1120),
    score(steps(), { left: 90, middle: 1320, width: 900 }, NOW),
    buttons(540, 1650),
  );
}
export function wide() {
  return picture(
    1920,
    1080,
    ground(1920, 1080),
    card(steps()[NOW], 1000, 960),
    score(steps(), { left: 1150, middle: 340, width: 680 }, NOW),
    buttons(1490, 680),
  );
}

const steps = () => catalogue().find(({ id }) => id === ROUTINE)?.steps ?? [];

/** @param {number} width @param {number} height */
const ground = (width, height) => s('rect', { width, height, fill: COLOURS.paper });

/** The picture of a step. @param {StepView} step @param {number} width @param {number} height */
function card(step, width, height) {
  const drawing = where(step);
  const box = { x: 60, y: 60, width, height };
  return [
    s('clipPath', { id: 'card' }, s('rect', { ...box, rx: 56 })),
    s('g', { 'clip-path': 'url(#card)' }, s('rect', { ...box, fill: COLOURS.wash }), {
      ...drawing,
      attributes: { ...drawing.attributes, ...box },
    }),
  ];
}

/** @param {number} x @param {number} y of the middle one */
const buttons = (x, y) => [
  button(x - 270, y, 200, signOf(icons.previous, COLOURS.ink), COLOURS.raised),
  button(x, y, 260, signOf(icons.pause, COLOURS.words), COLOURS.ember),
  button(x + 270, y, 200, signOf(icons.next, COLOURS.ink), COLOURS.raised),
];

/** @param {number} x @param {number} y @param {number} size @param {Layer} sign @param {string} fill */
const button = (x, y, size, sign, fill) => [
  s('rect', {
    x: x - size / 2,
    y: y - size / 2,
    width: size,
    height: size,
    rx: 48,
    fill,
    stroke: COLOURS.edge,
    'stroke-width': 4,
  }),
  s('svg', { x: x - size / 4, y: y - size / 4, width: size / 2, height: size / 2, viewBox: '0 0 24 24' }, sign),
];
