// A drawing of www/figure, which is data, as the text of a picture.

import { style as bodies } from '../../../www/figure/style.js';
import { style as work } from '../../../www/figure/style-work.js';
import { s } from '../../../www/figure/svg.js';
import { plain } from './plain.js';

/** @import { Layer, Tree } from '../../../www/figure/types.js' */

/**
 * What a picture needs: the placings, which stand after the work, are in none. What is seen through is painted so, and no
 * layer of its own: resvg stumbles over a layer that lies outside of the picture.
 */
const STYLE = plain(bodies, work.split('\n.how ')[0]).replace(
  /(?<=[{;]\s*)opacity: ([^;}]+)/g,
  'fill-opacity: $1; stroke-opacity: $1',
);

/** @param {number} width @param {number} height @param {...Layer} layers @returns {string} an SVG file */
export function picture(width, height, ...layers) {
  const tree = s(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    ...layers,
  );
  return textOf(tree).replace('>', `><style>${STYLE}</style>`);
}

/** @param {Tree} tree @returns {string} */
function textOf({ tag, attributes, children }) {
  const said = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<${tag}${said.join('')}>${children.map(textOf).join('')}</${tag}>`;
}
