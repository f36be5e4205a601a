/** A drawing is plain data until somebody shows it: tests read the tree, `toElement` makes the DOM of it. */

/** @import { Attributes, Layer, Point, Tree } from './types.js' */

/**
 * One SVG element as data. Attributes that are null or false are left out; a name with `--` is a custom property.
 * @param {string} tag
 * @param {Record<string, string | number | false | null | undefined> | null} attributes
 * @param {...Layer} children
 * @returns {Tree}
 */
export const s = (tag, attributes, ...children) => {
  const given = Object.entries(attributes ?? {}).filter(
    ([, value]) => value !== undefined && value !== null && value !== false,
  );
  return { tag, attributes: /** @type {Attributes} */ (Object.fromEntries(given)), children: flat(children) };
};
/** All that is really laid, in one list. @param {Layer} layer @returns {Tree[]} */
export const flat = (layer) =>
  Array.isArray(layer) ? layer.flatMap(flat) : layer ? [/** @type {Tree} */ (layer)] : [];
/** @param {string | null} name @param {...Layer} children */
export const g = (name, ...children) => s('g', name ? { class: name } : null, ...children);
/** @param {string} name @param {string} d @param {Attributes} [more] */
export const path = (name, d, more) => s('path', { class: name, d, ...more });
/** @param {string} name @param {Point} at @param {number} r */
export const dot = (name, [cx, cy], r) => s('circle', { class: name, cx: round(cx), cy: round(cy), r: round(r) });
/** Moved to a point, then turned, then scaled. @param {Point} at @param {number} angle @param {number} scale @param {...Layer} children */
export const put = ([x, y], angle, scale, ...children) =>
  s(
    'g',
    {
      transform: `translate(${round(x)} ${round(y)})${angle ? ` rotate(${round(angle)})` : ''}${scale !== 1 ? ` scale(${scale})` : ''}`,
    },
    ...children,
  );

/** @param {number} n */
export const round = (n) => Math.round(n * 10) / 10;

/** The tree as an element. Custom properties go through the CSSOM, which a strict `style-src` allows. @param {Tree} tree @returns {SVGElement} */
export function toElement({ tag, attributes, children }) {
  const element = /** @type {SVGElement} */ (document.createElementNS('http://www.w3.org/2000/svg', tag));
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('--')) element.style.setProperty(name, String(value));
    else element.setAttribute(name, String(value));
  }
  element.append(...children.map(toElement));
  return element;
}
