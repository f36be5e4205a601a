// The manifest of the site as an app, in the language of the site.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inJson } from './pages.js';

/**
 * A Vite plugin.
 * @param {string} root of the pages
 * @param {import('./pages.js').Language} language of the site
 * @returns {import('vite').Plugin}
 */
export function manifest(root, { words, language, direction }) {
  const manifest = inJson(JSON.parse(readFileSync(join(root, 'manifest.webmanifest'), 'utf8')), words);
  return {
    name: 'manifest',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' },
    ],
    generateBundle() {
      const source = JSON.stringify({ ...manifest, lang: language, dir: direction });
      this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source });
    },
  };
}
