// How the player is made for pages elsewhere: dist/kneadful-player.js, and embed.html for whoever has it in a frame. A build
// of its own beside the site's, because what an app and a guest on a stranger's page load first has nothing in common.

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { aliases, build, plainImports, root, wordsOf } from './made.js';
import { languageIn, wordsInPages } from './pages.js';
import { policyInPages } from './policy.js';

const ELEMENT = 'kneadful-player';
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** What `element.js` needs, and its works may need as well. */
const FIRST =
  /\/player\/(element|fetch-works|options|steps|media-like|audible|promises|ranges|error|scheme|units|poster|poster-styles)\.js$|\/(ground|tokens|controls|frame)\.css|\/poster\.js$|preload-helper/;

/** What the works need as well as the drawings, the effects or the music: words, what makes templates of them, a clock. */
const SHARED =
  /\/node_modules\/|\/(words|cue-words|brief|step|room-for|silent|playable)\.js$|\/words\/\w+\/(cue|player|language|names)\.js$/;

export default defineConfig(async ({ mode }) => playerIn(await languageIn(wordsOf(mode)), mode));

/** @param {import('./pages.js').Language} language @param {string} mode @returns {import('vite').UserConfig} */
const playerIn = (language, mode) => ({
  root,
  // What it loads later is found beside itself, wherever that is.
  base: './',
  publicDir: false,
  resolve: { alias: aliases(mode) },
  plugins: [
    plainImports(),
    policyInPages(`${root}public/_headers`),
    wordsInPages(language),
    worksFile(),
    checkedCore(),
    versioned(),
  ],
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
        codeSplitting: {
          groups: [
            // All that is there before somebody shows interest in one file, which is the same under whatever name it came.
            { name: 'poster', test: FIRST },
            // What the works have in common with what comes after them.
            { name: 'words', test: SHARED },
          ],
        },
      },
    },
  },
});

/** A Vite plugin: the element knows in which file its works are. @type {() => import('vite').Plugin} */
const worksFile = () => ({
  name: 'works-file',
  transform(code, id) {
    if (!id.endsWith('/player/fetch-works.js')) return;
    const file = this.emitFile({ type: 'chunk', id: `${root}player/works.js`, name: 'works' });
    return `const WORKS = import.meta.ROLLUP_FILE_URL_${file};\n${code}`;
  },
});

/** Which bytes it has, as `integrity` says it. @param {string} path */
const checksumOf = (path) => `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;

/**
 * A Vite plugin: the player knows the checksum of its core. Of scripts a page can say which bytes they have, of what they
 * fetch it cannot.
 * @returns {import('vite').Plugin}
 */
const checkedCore = () => ({
  name: 'checked-core',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/kneadful.js')) return;
    const file = "new URL('kneadful_bg.wasm', import.meta.url)";
    const [before, after, ...more] = code.split(file);
    if (after === undefined || more.length > 0) throw new Error(`${id} does not name its Wasm once, as \`${file}\``);
    const integrity = checksumOf(id.replace(/kneadful\.js$/, 'kneadful_bg.wasm'));
    return `${before}new Request(${file}, { integrity: '${integrity}' })${after}`;
  },
});

/**
 * A Vite plugin: the element once more under a name that stays with its version, and the checksums of all its scripts, for
 * whoever wants to say of what they embed which bytes it has.
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
    writeBundle({ dir = '' }, bundle) {
      // What is in a frame is no business of the page around it.
      const parts = Object.keys(bundle).filter((path) => /^player\/(?!embed-).+\.js$/.test(path));
      const scripts = [`${ELEMENT}-${version}.js`, ...parts];
      const checksums = Object.fromEntries(scripts.map((path) => [path, checksumOf(join(dir, path))]));
      writeFileSync(join(dir, `${ELEMENT}-${version}.json`), JSON.stringify(checksums, null, 2));
    },
  };
}
