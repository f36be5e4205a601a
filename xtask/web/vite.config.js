// How www/ becomes dist/.

import { pathToFileURL } from 'node:url';
import { defineConfig } from 'vite';
import { pictures } from './art/pictures.js';
import { aliases, build, plainImports, root } from './made.js';
import { offline } from './offline.js';
import { wordsInPages } from './pages.js';
import { policyInPages } from './policy.js';
import { shared } from './share.js';

export default defineConfig(async ({ mode }) =>
  siteIn(await import(pathToFileURL(aliases(mode)['#words']).href), mode),
);

/** @param {import('./share.js').Language} language @param {string} mode @returns {import('vite').UserConfig} */
const siteIn = (language, mode) => ({
  root,
  // Relative addresses: dist/ runs from any folder of any host.
  base: './',
  resolve: { alias: aliases(mode) },
  plugins: [
    plainImports(),
    policyInPages(`${root}public/_headers`),
    wordsInPages(aliases(mode)['#words']),
    pictures(),
    shared(root, language),
    offline(root, language),
  ],
  build: {
    ...build,
    emptyOutDir: true,
    // Names and licences of the packages in the bundle.
    license: { fileName: 'licenses.md' },
    rolldownOptions: { input: `${root}index.html` },
  },
});
