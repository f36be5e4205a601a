/** What moved by itself on a page, as Chromium tells it: its layout shifts. */

/** Why the others cannot be asked. */
export const UNTOLD = { Firefox: 'not run: does not tell what moved', WebKit: 'not run: does not tell what moved' };

/**
 * What has moved since the first paint, and not because somebody tapped: a line for each move, with its size.
 * @param {import('./page.js').Page} page
 */
export const shiftsOf = (page) =>
  page.evaluate(async () => {
    // Whatever is to come with the next frame has been drawn.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type: 'layout-shift', buffered: true });
    const shifts = /** @type {any[]} */ (observer.takeRecords()).filter(({ hadRecentInput }) => !hadRecentInput);
    const named = (/** @type {Element | Text | null} */ node) =>
      node instanceof Element ? `<${node.localName} class="${node.getAttribute('class') ?? ''}">` : `“${node?.data}”`;
    return shifts.map(
      ({ value, sources }) => `${value}: ${sources.map((/** @type {any} */ { node }) => named(node)).join(', ')}`,
    );
  });
