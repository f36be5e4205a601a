// How www/ becomes dist/.

import { defineConfig } from 'vite';
import { pictures } from './art/pictures.js';
import { aliases, build, plainImports, root, wordsOf } from './made.js';
import { manifest } from './manifest.js';
import { languageIn, wordsInPages } from './pages.js';
import { policyInPages } from './policy.js';
import { shared } from './share.js';
import { appInHeaders, startInPages } from './start.js';

/**
 * What the first file is made of, with all that it imports: the app, and the little that more than one of its later parts
 * needs. By itself each of these would become a file of its own.
 */
const BEGINNING = [
  'www/app.js',
  'www/app/in-pieces.js',
  'www/app/sound.js',
  'www/player/transport/playable.js',
  'www/player/view/brief.js',
  'www/player/view/signs.js',
  '/lit/directives/',
  '/lit/directive.js',
];
const isBeginning = (/** @type {string} */ id) => BEGINNING.some((part) => id.replaceAll('\\', '/').includes(part));

/** The app fetches the player and its works in one. @type {import('vite').Plugin} */
const worksAtOnce = {
  name: 'works-at-once',
  enforce: 'pre',
  resolveId: (source) => (source === './fetch-works.js' ? `${root}app/works.js` : null),
};

export default defineConfig(async ({ mode }) => siteIn(await languageIn(wordsOf(mode)), mode));

/** @param {import('./pages.js').Language} language @param {string} mode @returns {import('vite').UserConfig} */
const siteIn = (language, mode) => ({
  root,
  // Relative addresses: dist/ runs from any folder of any host.
  base: './',
  resolve: { alias: aliases(mode) },
  plugins: [
    plainImports(),
    worksAtOnce,
    wordsInPages(language),
    startInPages(root),
    policyInPages(`${root}public/_headers`),
    appInHeaders,
    pictures(),
    shared(root, language),
    manifest(root, language),
  ],
  build: {
    ...build,
    emptyOutDir: true,
    // Names and licences of the packages in the bundle.
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      input: `${root}index.html`,
      output: { codeSplitting: { groups: [{ name: 'index', test: isBeginning }] } },
    },
  },
});
