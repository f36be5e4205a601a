/** Where the focus goes within the player. */

/** A button that had the focus and is gone hands it to the main one. @param {ShadowRoot} root */
export function handOn(root) {
  if (!root.activeElement) /** @type {HTMLElement | null} */ (root.querySelector('.main'))?.focus();
}

/**
 * A button that was pressed with a pointer gives the focus to the player around it: Space is the player's shortcut then,
 * and does not press the button once more.
 * @param {MouseEvent} event
 * @param {{ root: ShadowRoot, updateComplete: Promise<unknown> }} show
 */
export async function settle(event, show) {
  const pressed = /** @type {Element} */ (event.composedPath()[0]).closest?.('button');
  // A click without a pointer came from a key: whoever went there by keys stays there.
  if (!pressed || event.detail === 0) return;
  await show.updateComplete;
  const { root } = show;
  if (root.activeElement !== pressed) return;
  /** @type {HTMLElement | null} */ (root.querySelector('.player'))?.focus({ preventScroll: true });
}
