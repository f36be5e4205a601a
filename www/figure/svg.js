/** A drawing is plain data until somebody shows it: tests read the tree, `toElement` makes the DOM of it. */

/** One SVG element as data. Attributes that are null or false are left out; a name with `--` is a custom property. */
export const s = (tag, attributes, ...children) => {
  const given = Object.entries(attributes ?? {}).filter(
    ([, value]) => value !== undefined && value !== null && value !== false,
  );
  return { tag, attributes: Object.fromEntries(given), children: children.flat(Infinity).filter(Boolean) };
};
export const g = (name, ...children) => s('g', name && { class: name }, ...children);
export const path = (name, d, more) => s('path', { class: name, d, ...more });
export const dot = (name, [cx, cy], r) => s('circle', { class: name, cx: round(cx), cy: round(cy), r: round(r) });
/** Moved to a point, then turned, then scaled. */
export const put = ([x, y], angle, scale, ...children) =>
  s(
    'g',
    {
      transform: `translate(${round(x)} ${round(y)})${angle ? ` rotate(${round(angle)})` : ''}${scale !== 1 ? ` scale(${scale})` : ''}`,
    },
    ...children,
  );

export const round = (n) => Math.round(n * 10) / 10;

/** The tree as an element. Custom properties go through the CSSOM, which a strict `style-src` allows. */
export function toElement({ tag, attributes, children }, owner = document) {
  const element = owner.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('--')) element.style.setProperty(name, value);
    else element.setAttribute(name, value);
  }
  element.append(...children.map((child) => (typeof child === 'string' ? child : toElement(child, owner))));
  return element;
}
