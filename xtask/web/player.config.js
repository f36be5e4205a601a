// How the player is made for pages elsewhere: dist/kneadful-player.js, and embed.html for whoever has it in a frame. A build
// of its own beside the site's, because what an app and a guest on a stranger's page load first has nothing in common.

import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import { aliases, build, plainImports, root, wordsOf } from './made.js';
import { languageIn, wordsInPages } from './pages.js';
import { policyInPages } from './policy.js';

const ELEMENT = 'kneadful-player';
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** What `element.js` needs, and its works may need as well. */
const FIRST =
  /\/player\/(element|fetch-works|options|steps|media-like|audible|promises|ranges|error|scheme|units|poster|poster-styles)\.js$|\/(ground|tokens|controls|frame)\.css|\/poster\.js$|preload-helper/;

export default defineConfig(async ({ mode }) => playerIn(await languageIn(wordsOf(mode)), mode));

/** @param {import('./pages.js').Language} language @param {string} mode @returns {import('vite').UserConfig} */
const playerIn = (language, mode) => ({
  root,
  // What it loads later is found beside itself, wherever that is.
  base: './',
  publicDir: false,
  resolve: { alias: aliases(mode) },
  plugins: [plainImports(), policyInPages(`${root}public/_headers`), wordsInPages(language), versioned()],
  build: {
    ...build,
    // The site is there already, with the licences of both.
    emptyOutDir: false,
    license: false,
    rolldownOptions: {
      input: { [ELEMENT]: `${root}player/define.js`, embed: `${root}embed.html` },
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: ({ name }) => (name === ELEMENT ? '[name].js' : 'player/[name]-[hash].js'),
        chunkFileNames: 'player/[name]-[hash].js',
        assetFileNames: 'player/[name]-[hash][extname]',
        // All that is there before somebody shows interest in one file, which is the same under whatever name it came.
        codeSplitting: { groups: [{ name: 'poster', test: FIRST }] },
      },
    },
  },
});

/**
 * A Vite plugin: the element once more under a name that stays with its version, for whoever wants to say of what they
 * embed which bytes it has.
 * @returns {import('vite').Plugin}
 */
function versioned() {
  return {
    name: 'versioned',
    generateBundle(_, bundle) {
      const entry = bundle[`${ELEMENT}.js`];
      if (entry.type !== 'chunk') throw new Error(`${ELEMENT}.js is no script`);
      this.emitFile({ type: 'asset', fileName: `${ELEMENT}-${version}.js`, source: entry.code });
    },
  };
}
