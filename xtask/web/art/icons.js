// The icons: a back, one half of it clay, and where. The same mark in all of them, in a square that each system cuts to its own shape.

import { back } from '../../../www/figure/body.js';
import { lit } from '../../../www/figure/lit.js';
import { REGIONS } from '../../../www/figure/regions.js';
import { g, s } from '../../../www/figure/svg.js';
import { icons, mark } from '../../../www/look/icons.js';
import { picture } from './drawing.js';
import { signOf } from './sign.js';

/** Of the canvas of a back: what is seen of it, the place in the middle, so that a circle cuts nothing off that matters. */
const VIEW = '54 22 292 292';

/** @param {number} size @param {number} [corner] how round, as a share of the size */
export function icon(size, corner = 0) {
  const box = { width: size, height: size, rx: Math.round(size * corner) };
  return picture(
    size,
    size,
    s('clipPath', { id: 'shape' }, s('rect', box)),
    s(
      'g',
      { 'clip-path': 'url(#shape)', class: 'figure' },
      s('rect', { class: 'ground', ...box }),
      s('svg', { ...box, viewBox: VIEW }, back('left', 'short'), g('left', lit(REGIONS.interscapular))),
    ),
  );
}

/** For a shortcut: a sign on the same ground. @param {number} size @param {keyof typeof icons} name */
export function badge(size, name) {
  const box = { width: size, height: size };
  return picture(
    size,
    size,
    s('g', { class: 'figure' }, s('rect', { class: 'ground', ...box, rx: size / 2 })),
    s('svg', { ...box, viewBox: '-8 -8 40 40' }, signOf(icons[name], '#1b2127')),
  );
}

/** For the tab of a browser: the mark, small enough to stand in the page itself. */
export function favicon() {
  const drawn = mark.strings
    .join('')
    .replace('class="mark"', 'xmlns="http://www.w3.org/2000/svg"')
    .replace('aria-hidden="true">', '><rect width="32" height="32" rx="7" fill="#dedace"/>')
    .replace('class="mark-line"', 'fill="none" stroke="#1b2127" stroke-width="2.3" stroke-linecap="round"')
    .replace('class="mark-dot"', 'fill="#af3a0c"');
  const text = drawn.replace(/\s+/g, ' ').replaceAll('> <', '><').replaceAll('"', "'");
  return `data:image/svg+xml,${text.replace(/[<># ]/g, encodeURIComponent)}`;
}
