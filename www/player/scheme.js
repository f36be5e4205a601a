/**
 * What a player takes from the page around it, and nothing else: whether it is night there. The page says so by its
 * `color-scheme`; it may change it at any time, by an attribute of its root as pages do, or with the system.
 */
const NIGHT = '(prefers-color-scheme: dark)';

const night = new CSSStyleSheet();
night.replaceSync(':host { --light: ; --dark: initial; }');

/** @type {Set<() => void>} */
const followers = new Set();
const look = () => followers.forEach((follow) => void follow());
const watch = new MutationObserver(look);

/** @param {Element} player @param {AbortSignal} signal until when */
export function followScheme(player, signal) {
  const root = /** @type {ShadowRoot} */ (player.shadowRoot);
  const follow = () => {
    const isDark = isNight(player);
    const sheets = root.adoptedStyleSheets.filter((sheet) => sheet !== night);
    if (isDark !== sheets.length < root.adoptedStyleSheets.length)
      root.adoptedStyleSheets = isDark ? [...sheets, night] : sheets;
  };
  if (followers.size === 0) {
    for (const element of [document.documentElement, document.body]) watch.observe(element, { attributes: true });
    matchMedia(NIGHT).addEventListener('change', look);
  }
  followers.add(follow);
  signal.addEventListener('abort', () => {
    followers.delete(follow);
    if (followers.size > 0) return;
    watch.disconnect();
    matchMedia(NIGHT).removeEventListener('change', look);
  });
  follow();
}

/** @param {Element} player */
function isNight(player) {
  const said = getComputedStyle(player).colorScheme;
  const meta = /** @type {HTMLMetaElement | null} */ (document.querySelector('meta[name="color-scheme"]'));
  const schemes = said === 'normal' ? (meta?.content ?? '') : said;
  return schemes.includes('dark') && (!schemes.includes('light') || matchMedia(NIGHT).matches);
}
