/** What can be hit, with a finger and with the Tab key: how large it is, and how it shows that it has the focus. */
import assert from 'node:assert/strict';

/** @typedef {import('./page.js').Page} Page */

/** What can be pressed and is too small for it: the label of a field counts. @param {Page} page */
export const small = (page) =>
  page.evaluate(() => {
    const things = window.probe.findAll('a[href], button, summary, input, select, textarea');
    const seen = things.filter((thing) => thing.checkVisibility({ visibilityProperty: true }));
    return seen.flatMap((thing) => {
      const target = thing.closest('label') ?? thing;
      const { width, height } = target.getBoundingClientRect();
      const inText = getComputedStyle(target).display === 'inline' && target.matches('a');
      if (inText || width === 0 || Math.min(width, height) >= 47.5) return [];
      return [`${window.probe.name(thing) || thing.outerHTML}: ${Math.round(width)} × ${Math.round(height)}`];
    });
  });

/** What has the focus, with what is wrong about how that is shown. @param {Page} page */
const focused = (page) =>
  page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    let thing = document.activeElement;
    while (thing?.shadowRoot?.activeElement) thing = thing.shadowRoot.activeElement;
    if (!thing || thing === document.body) return null;
    const name = `${thing.localName} ${window.probe.name(thing)}`;
    // A field that is not seen itself hands its ring to what stands for it.
    const ringed = [thing, thing.nextElementSibling].find((one) => {
      const { outlineStyle, outlineWidth, opacity } = one ? getComputedStyle(one) : new CSSStyleDeclaration();
      return outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 3 && opacity !== '0';
    });
    if (!ringed) return { name, wrong: `${name}: no ring` };
    const { outlineWidth, outlineOffset } = getComputedStyle(ringed);
    const reach = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
    const { left, top, right, bottom } = ringed.getBoundingClientRect();
    let cut = top < 0 || bottom > innerHeight;
    for (let at = ringed.parentElement; at; at = at.parentElement) {
      const box = at.getBoundingClientRect();
      // What is scrolled sideways is a hand's own to bring into sight.
      if (at.scrollWidth > at.clientWidth && getComputedStyle(at).overflowX === 'auto') break;
      if (getComputedStyle(at).overflowX === 'visible' && at !== document.body) continue;
      cut ||= left - reach < box.left - 0.5 || right + reach > box.right + 0.5;
    }
    return { name, wrong: cut ? `${name}: its ring is cut` : '' };
  });

/** Fails where something that Tab comes to does not show it. @param {Page} page @param {string} where */
export async function walk(page, where) {
  const names = [];
  for (let presses = 0; presses < 80; presses += 1) {
    await page.press('Tab');
    const now = await focused(page);
    if (!now) break;
    assert.equal(now.wrong, '', where);
    names.push(now.name);
  }
  assert.ok(names.length > 0, `${where}: Tab came to something`);
}
