/**
 * Lengths in the player do not follow the root of the page around it, which may be at 62.5 % or whatever: a rem in the
 * style sheets of the look is a `--unit` here, as large as its reader wants letters to be.
 */

/** @param {string} css */
export function inUnits(css) {
  // In a container query there are no variables; the container's letters are one unit large.
  const queries = css.replace(/@container[^{]*/g, (query) => query.replace(/(\d)rem/g, '$1em'));
  return queries.replace(/(\d*\.?\d+)rem/g, 'calc(var(--unit)*$1)');
}

/** @param {string} css of the look */
export function sheetOf(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(inUnits(css));
  return sheet;
}

/** What a unit is, where the reader wants letters of another size than usual. */
export const unit = new CSSStyleSheet();
/** As the tokens have it. */
const USUAL = '16px';
let measured = false;

/** @param {Element} frame whose letters are as large as the reader wants them */
export function measure(frame) {
  if (measured) return;
  const { fontSize } = getComputedStyle(frame);
  // What does not stand in the page has no letters.
  measured = fontSize !== '';
  // What says nothing new would have all styles worked out again.
  if (measured && fontSize !== USUAL) unit.replaceSync(`:host{--unit:${fontSize}}`);
}
