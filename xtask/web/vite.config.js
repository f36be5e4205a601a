// How www/ becomes dist/.

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig } from 'vite';
import { policyInPages } from './policy.js';

const root = fileURLToPath(new URL('../../www/', import.meta.url));
const pages = ['index.html', 'embed.html'].map((page) => root + page);

export default defineConfig(({ mode }) => ({
  root,
  // Relative addresses: dist/ runs from any folder of any host.
  base: './',
  // `--mode pseudo`: the interface in the pseudo-language, for tests and for looking.
  resolve: { conditions: [...(mode === 'pseudo' ? ['pseudo'] : []), ...defaultClientConditions] },
  plugins: [policyInPages(`${root}public/_headers`)],
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
    rolldownOptions: { input: pages.filter(existsSync) },
  },
}));
