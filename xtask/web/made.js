// What the builds have in common: the site (vite.config.js), the player that other pages embed (player.config.js), and the
// service worker that keeps both (worker.config.js).

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../www/', import.meta.url));

/** The folder of the messages that it is made with: `--mode es` makes it in Spanish, `--mode pseudo` for tests and looking. @param {string} mode */
export function wordsOf(mode) {
  const folder = (/** @type {string} */ language) =>
    fileURLToPath(new URL(`../../target/words/${language}`, import.meta.url));
  return existsSync(folder(mode)) ? folder(mode) : folder('en');
}

/** @param {string} mode */
export const aliases = (mode) => ({ '#words': wordsOf(mode) });

/**
 * A Vite plugin: an `import()` is an `import()`. Vite wraps each in what preloads styles and chunks, 0.7 kB of it; there
 * are none to preload.
 * @returns {import('vite').Plugin}
 */
export const plainImports = () => ({
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
});

export const build = {
  // `cargo xtask build` has it made elsewhere, and puts it there once it is whole.
  outDir: process.env.KNEADFUL_SITE ?? '../dist',
  // The browsers this program promises to run in.
  target: ['chrome111', 'edge111', 'firefox115', 'safari16.4', 'ios16.4'],
  // A file inlined as `data:` would be refused by the policy, and the Wasm would no longer compile while it loads.
  assetsInlineLimit: 0,
  // Nothing is loaded before it is asked for: a chunk needs no other but the page's own, which is there.
  modulePreload: /** @type {const} */ (false),
};
