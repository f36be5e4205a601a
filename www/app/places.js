/**
 * Where one was on each page of the history, to come back to: how far down, and at which link.
 *
 * The browser would put a page back where it was before the page is drawn. So we do it, once it is.
 */

/** @typedef {{ address: string, height: number, link: string | null }} Place */

/** How far down the page stands that is come back to. */
export const stoodAt = () => history.state?.height ?? 0;

export class Places {
  /** The way to here. @type {Place[]} */
  #trail = [];
  #depth = history.state?.depth ?? 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #resting;

  constructor() {
    history.scrollRestoration = 'manual';
    this.#sign(stoodAt());
    window.addEventListener('scroll', () => this.#soon(), { passive: true });
    document.addEventListener('click', goBack(this));
  }

  /** The address one came from, if that was in here. @returns {string | undefined} */
  get before() {
    return this.#trail[this.#depth - 1]?.address;
  }

  /** Another address. @param {HashChangeEvent} change */
  move({ oldURL }) {
    clearTimeout(this.#resting);
    const link = document.activeElement?.getAttribute('href') ?? null;
    // Home has no address of its own where one begins there.
    const address = new URL(oldURL).hash || '#/';
    this.#trail[this.#depth] = { address, height: window.scrollY, link };
    const depth = history.state?.depth;
    this.#depth = depth ?? this.#depth + 1;
    if (depth !== undefined) return;
    // A new page: what lay ahead is gone.
    this.#trail.length = this.#depth;
    this.#sign(0);
  }

  /** The page of this address is drawn. Whoever listens instead of looking is told its title. @param {HTMLElement} root */
  arrive(root) {
    const { link, height } = this.#trail[this.#depth] ?? { link: null, height: 0 };
    const left = [...root.querySelectorAll('a')].find((one) => link !== null && one.getAttribute('href') === link);
    /** @type {HTMLElement | null} */ (left ?? root.querySelector('h1'))?.focus({ preventScroll: true });
    window.scrollTo(0, height);
  }

  /** The page was loaded again: where it stood, unless somebody has moved it since. */
  restore() {
    const height = stoodAt();
    // To ask where it stands, of a page that has just been drawn, makes the browser lay it out at once.
    if (height && window.scrollY === 0) window.scrollTo(0, height);
  }

  /** The address changes, the page stays. @param {string} address */
  rename(address) {
    history.replaceState(history.state, '', address);
  }

  /** Once nothing has moved for a moment: browsers allow only so many changes of the history. */
  #soon() {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      // Another page may be there by now, of which the news has yet to come.
      if (history.state?.depth === this.#depth) this.#sign(window.scrollY);
    }, 250);
  }

  /** @param {number} height */
  #sign(height) {
    history.replaceState({ depth: this.#depth, height }, '');
  }
}

/** A link to where one came from is the way back: it must not make the history longer. @param {Places} places */
const goBack = (places) => (/** @type {MouseEvent} */ event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const changed = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (!link || changed || event.defaultPrevented || link.getAttribute('href') !== places.before) return;
  event.preventDefault();
  history.back();
};
