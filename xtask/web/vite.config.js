// How www/ becomes dist/.

import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { defineConfig } from 'vite';
import { pictures } from './art/pictures.js';
import { offline } from './offline.js';
import { wordsInPages } from './pages.js';
import { policyInPages } from './policy.js';

export const root = fileURLToPath(new URL('../../www/', import.meta.url));

/** The messages that a site is made with: `--mode es` makes one in Spanish, `--mode pseudo` the one for tests and looking. @param {string} mode */
export function wordsOf(mode) {
  const module = fileURLToPath(new URL(`../../target/words/${mode}.js`, import.meta.url));
  return existsSync(module) ? module : fileURLToPath(import.meta.resolve('#words'));
}

export default defineConfig(async ({ mode }) => ({
  root,
  // Relative addresses: dist/ runs from any folder of any host.
  base: './',
  resolve: { alias: { '#words': wordsOf(mode) } },
  plugins: [
    policyInPages(`${root}public/_headers`),
    wordsInPages(wordsOf(mode)),
    pictures(),
    offline(root, await import(pathToFileURL(wordsOf(mode)).href)),
  ],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    // The browsers this program promises to run in.
    target: ['chrome111', 'edge111', 'firefox115', 'safari16.4'],
    // A file inlined as `data:` would be refused by the policy, and the Wasm would no longer compile while it loads.
    assetsInlineLimit: 0,
    // Nothing is loaded before it is asked for: a chunk needs no other but the page's own, which is there.
    modulePreload: false,
    // Names and licences of the packages in the bundle.
    license: { fileName: 'licenses.md' },
    rolldownOptions: { input: `${root}index.html` },
  },
}));
