/**
 * What does not fit on a page as it is now, in words: runs in the page, and stands alone.
 *
 * Something may be beyond the edge of what scrolls, for it can be scrolled to; not beyond what cuts it off.
 */
export function misfits() {
  /** As it is drawn: what is slotted lies in its slot. @param {Element} element @returns {Element | null} */
  const above = (element) => {
    const root = element.getRootNode();
    return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };

  /** What cuts off a part of that box, or undefined. @param {DOMRect} box @param {Element} element @returns {Element | 'nobody' | undefined} */
  const cutter = (box, element) => {
    for (let at = /** @type {Element | null} */ (element); at; at = above(at)) {
      const { overflowX, overflowY, display } = getComputedStyle(at);
      if (display === 'contents') continue;
      const edge = at.getBoundingClientRect();
      // What is there for screen readers only.
      if (overflowX === 'hidden' && (edge.width <= 1 || edge.height <= 1)) return 'nobody';
      const cuts = (/** @type {string} */ overflow) => overflow === 'hidden' || overflow === 'clip';
      if (cuts(overflowX) && (box.left < edge.left - 1 || box.right > edge.right + 1)) return at;
      if (cuts(overflowY) && (box.top < edge.top - 1 || box.bottom > edge.bottom + 1)) return at;
      const scrolls = /auto|scroll/.test(overflowX + overflowY);
      if (scrolls && at !== document.body && at !== document.documentElement) return undefined;
    }
    return box.left < -1 || box.right > innerWidth + 1 ? document.documentElement : undefined;
  };

  /** @param {Element} element */
  const named = (element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}">`;

  /** Short words of a heading that do not stand in one line. @param {Text} node */
  const broken = (node) =>
    [...node.data.matchAll(/\p{L}{2,10}(?![\p{L}-])/gu)].filter(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
    });

  /** Whether the bullets of a list have no room beside it. @param {Element} element */
  const bulletsHang = (element) => {
    const { display, listStyleType, listStylePosition, fontSize } = getComputedStyle(element);
    if (display !== 'list-item' || listStyleType === 'none' || listStylePosition === 'inside') return false;
    const { paddingInlineStart } = getComputedStyle(/** @type {Element} */ (element.parentElement));
    return Number.parseFloat(paddingInlineStart) < Number.parseFloat(fontSize);
  };
  const found = [];
  const wide = document.documentElement.scrollWidth - innerWidth;
  if (wide > 0) found.push(`the page scrolls sideways, by ${wide} px`);

  const shown = window.probe
    .findAll('body *')
    .filter((element) => element.checkVisibility({ visibilityProperty: true }));
  for (const element of shown) {
    if (bulletsHang(element)) found.push(`“${element.textContent?.trim()}”: its bullet hangs out of ${named(element)}`);
    for (const node of element.childNodes) {
      if (!(node instanceof Text) || node.data.trim() === '') continue;
      if (element.closest('h1, h2')) for (const [word] of broken(node)) found.push(`“${word}” is broken`);
      const range = document.createRange();
      range.selectNodeContents(node);
      const cut = [...range.getClientRects()].map((box) => cutter(box, element)).find(Boolean);
      if (cut instanceof Element) found.push(`“${node.data.trim()}” is cut off by ${named(cut)}`);
    }
  }
  const controls = shown.filter((element) =>
    element.matches('a[href], button:enabled, input, select, textarea, summary'),
  );
  for (const control of controls) {
    const place = window.probe.reach(control);
    if ('why' in place) found.push(`${named(control)} “${window.probe.name(control)}”: ${place.why}`);
  }
  return found;
}
