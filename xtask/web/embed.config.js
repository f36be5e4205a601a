// How the page that others embed is made: a build of its own beside the site's, because what an app and a guest in a
// stranger's frame load first has nothing in common.

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { wordsInPages } from './pages.js';
import { policyInPages } from './policy.js';
import site, { root, wordsOf } from './vite.config.js';

export default defineConfig(async (env) => {
  const { base, resolve, build } = await site(env);
  /** @type {import('vite').UserConfig} */
  const config = {
    root,
    base,
    resolve,
    publicDir: false,
    plugins: [policyInPages(`${root}public/_headers`), wordsInPages(wordsOf(env.mode))],
    build: {
      ...build,
      // The site is there already.
      emptyOutDir: false,
      license: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('../../www/embed.html', import.meta.url)),
        output: {
          entryFileNames: 'player/[name]-[hash].js',
          chunkFileNames: 'player/[name]-[hash].js',
          assetFileNames: 'player/[name]-[hash][extname]',
        },
      },
    },
  };
  return config;
});
