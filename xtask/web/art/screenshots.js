// What installers show of the app: a step of a routine as the player has it, without its words.

import { readFileSync } from 'node:fs';
import { catalog, initSync } from '#kneadful';
import { s } from '../../../www/figure/svg.js';
import { where } from '../../../www/figure/where.js';
import { icons } from '../../../www/look/icons.js';
import { sideOf } from '../../../www/look/score.js';
import { told } from '../../../www/told.js';
import { picture } from './drawing.js';
import { signOf } from './sign.js';

/** @import { Layer } from '../../../www/figure/types.js' */
/** @typedef {ReturnType<typeof told>['steps'][number]} StepView */

const WASM = new URL('../../../target/wasm/kneadful_bg.wasm', import.meta.url);
const ROUTINE = 'desk-reset-wall';
/** The step that is shown, and how much of it is over. */
const NOW = 3;
const DONE = 0.6;

/** As `www/look/tokens.css` has them by day. */
const COLOURS = {
  paper: '#f6f1e9',
  wash: '#dedace',
  raised: '#fdfaf5',
  edge: '#ded5c8',
  ink: '#1b2127',
  todo: '#82776a',
  ember: '#9c310a',
  words: '#fffcf8',
};

export function narrow() {
  const steps = stepsOf(ROUTINE);
  return picture(
    1080,
    1920,
    ground(1080, 1920),
    card(steps[NOW], 960, 1120),
    score(steps, 90, 1320, 900),
    buttons(540, 1650),
  );
}
export function wide() {
  const steps = stepsOf(ROUTINE);
  return picture(
    1920,
    1080,
    ground(1920, 1080),
    card(steps[NOW], 1000, 960),
    score(steps, 1150, 340, 680),
    buttons(1490, 680),
  );
}

/** @param {string} id @returns {StepView[]} */
function stepsOf(id) {
  initSync({ module: readFileSync(WASM) });
  return (
    catalog()
      .map(told)
      .find((routine) => routine.id === id)?.steps ?? []
  );
}

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

/** The score, as `www/look/score.css` has it. @param {StepView[]} steps @param {number} left @param {number} middle @param {number} width */
function score(steps, left, middle, width) {
  const total = steps.reduce((sum, { seconds }) => sum + seconds, 0);
  let x = left;
  return steps.map((step, index) => {
    const long = (step.seconds / total) * width;
    const side = sideOf(step);
    const high = 8 + (step.pressure?.most ?? 0) * (side === 'both' ? 28 : 14);
    const above = { left: high - 4, right: 4, both: high / 2, none: high / 2 }[side];
    const bar = (/** @type {number} */ share, /** @type {string} */ fill) =>
      s('rect', { x, y: middle - above, width: share * (long - 6), height: high, rx: 4, fill });
    const drawn = [bar(1, index < NOW ? COLOURS.ink : COLOURS.todo), index === NOW && bar(DONE, COLOURS.ember)];
    x += long;
    return drawn;
  });
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
