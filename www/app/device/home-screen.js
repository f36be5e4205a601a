/** The way to the home screen: the browser's own offer, where it makes one, or else words that say where to tap. */

/**
 * `ask`: the browser can be asked. `ios`, `android`: it is in the menu of the browser, which calls it so. `menu`: if the
 * browser can do it, it is in some menu. `never`: it cannot. `there`: it is done.
 * @typedef {'ask' | 'ios' | 'android' | 'menu' | 'never' | 'there'} Way
 */
/** @typedef {Event & { prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }> }} Offer an event `beforeinstallprompt` */

/** Whether this window is the app, without the bars of a browser. */
export const isApp = () => matchMedia('(display-mode: standalone), (display-mode: minimal-ui)').matches;

/** @param {Offer | null} offer @returns {Way} */
export function wayTo(offer) {
  if (isApp()) return 'there';
  if (offer) return 'ask';
  // Only iPhones and iPads have it.
  if ('standalone' in navigator) return navigator.standalone ? 'there' : 'ios';
  if (!CSS.supports('-moz-appearance', 'none')) return 'menu';
  return navigator.userAgent.includes('Android') ? 'android' : 'never';
}
