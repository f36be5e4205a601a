// The site as an app that needs no network: its manifest, and the service worker with the list of what it keeps.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { build } from 'vite';
import { inJson } from './pages.js';

/** All that a page may ask for, and the icon that browsers ask for with it; the others are for the system, when it installs the app. */
const KEPT = /^(assets\/.+|icons\/icon-192\.png|[^/]+\.(html|webmanifest))$/;
/** Their names are hashes. */
const HASHED = /^assets\//;

/**
 * A Vite plugin.
 * @param {string} root of the pages
 * @param {import('./pages.js').Language} language of the site
 * @returns {import('vite').Plugin}
 */
export function offline(root, { words, language, direction }) {
  const manifest = inJson(JSON.parse(readFileSync(join(root, 'manifest.webmanifest'), 'utf8')), words);
  /** @type {import('vite').ResolvedConfig['build']['target']} */
  let target;
  return {
    name: 'offline',
    apply: 'build',
    configResolved(config) {
      target = config.build.target;
    },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' },
    ],
    generateBundle() {
      const source = JSON.stringify({ ...manifest, lang: language, dir: direction });
      this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source });
    },
    // Once all of it is there.
    async writeBundle({ dir = '' }) {
      await buildWorker(root, dir, target);
    },
  };
}

/** @param {string} root @param {string} dist @param {import('vite').ResolvedConfig['build']['target']} target */
async function buildWorker(root, dist, target) {
  const files = readdirSync(dist, { recursive: true }).map((path) => String(path).replaceAll(sep, '/'));
  const entries = files.filter((path) => KEPT.test(path)).sort();
  await build({
    configFile: false,
    logLevel: 'warn',
    root,
    publicDir: false,
    define: {
      'self.__WB_MANIFEST': JSON.stringify(entries.map((url) => entryOf(dist, url))),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: dist,
      emptyOutDir: false,
      target,
      // Not as a module: Firefox has no such workers before 147.
      lib: { entry: join(root, 'sw.js'), name: 'worker', formats: ['iife'], fileName: () => 'sw.js' },
      license: { fileName: 'licenses-worker.md' },
    },
  });
}

/** A file as Workbox lists it. The browser compares it with its hash: what is torn on its way is not kept. @param {string} dist @param {string} url */
function entryOf(dist, url) {
  const hash = createHash('sha256')
    .update(readFileSync(join(dist, url)))
    .digest('base64');
  return { integrity: `sha256-${hash}`, revision: HASHED.test(url) ? null : hash, url };
}
