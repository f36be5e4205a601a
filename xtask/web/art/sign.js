// An icon of www/look, which is a template, as data.

import { g, path } from '../../../www/figure/svg.js';

/** @param {import('lit').TemplateResult<2>} icon in a box of 24 by 24 @param {string} colour */
export function signOf({ values }, colour) {
  const [paths] = /** @type {import('lit').TemplateResult<2>[][]} */ (values);
  const drawn = paths.map(({ strings, values: [d] }) => {
    const solid = strings[0].includes('solid');
    return path('sign', String(d), {
      fill: solid ? colour : 'none',
      stroke: colour,
      'stroke-width': solid ? 1.2 : 1.9,
    });
  });
  return { ...g('sign', drawn), attributes: { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } };
}
