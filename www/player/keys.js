/** Keyboard shortcuts: never where text is typed, never with a modifier that belongs to the browser. */

/** @typedef {import('./view/view.js').Action} Action */

/** Seconds for Shift with an arrow. */
const LEAP = 5;

/**
 * Lets a player hear the keys of its page.
 * @param {import('./element.js').KneadfulPlayer} player
 * @param {{ takes: (action: Action) => boolean, act: (action: Action) => void }} works
 * @param {AbortSignal} signal
 */
export function hearKeys(player, works, signal) {
  const hear = (/** @type {KeyboardEvent} */ event) => {
    const { shortcuts } = player;
    const heard = shortcuts === 'page' || (shortcuts === 'focus' && event.composedPath().includes(player));
    const action = heard ? actionOf(event, player.currentTime, player.big) : null;
    if (!action || !works.takes(action)) return;
    event.preventDefault();
    // A key that is held asks once.
    if (!event.repeat) works.act(action);
  };
  player.ownerDocument.addEventListener('keydown', hear, { signal });
}

/**
 * What a key asks for, if it is a shortcut here.
 * @param {KeyboardEvent} event
 * @param {number} position
 * @param {boolean} [big] whether the player shows nothing but picture, words and seconds
 * @returns {Action | null}
 */
export function actionOf(event, position, big = false) {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  const target = event.composedPath()[0];
  if (takesKey(/** @type {Element} */ (target), event.key)) return null;
  if (event.shiftKey && event.key === 'ArrowRight') return { type: 'seek', to: position + LEAP };
  if (event.shiftKey && event.key === 'ArrowLeft') return { type: 'seek', to: Math.max(0, position - LEAP) };
  switch (event.key) {
    case ' ':
      return { type: 'toggle' };
    case 'ArrowRight':
      return { type: 'next' };
    case 'ArrowLeft':
      return { type: 'previous' };
    case 'r':
    case 'R':
      return { type: 'replay' };
    case '+':
      return { type: 'extend' };
    case 'b':
    case 'B':
      return { type: big ? 'shrink' : 'enlarge' };
    case 'Escape':
      return big ? { type: 'shrink' } : null;
    default:
      return null;
  }
}

/** What a slider does by itself. */
const SLIDING = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'];

/** Whether the focused thing has its own use for a key. @param {Element} target @param {string} key */
function takesKey(target, key) {
  if (target.closest?.('input[type="range"]')) return SLIDING.includes(key);
  if (target.closest?.('input, textarea, select, [contenteditable]:not([contenteditable="false"])')) return true;
  return key === ' ' && Boolean(target.closest?.('button, a, summary, audio, video, [role="button"]'));
}
