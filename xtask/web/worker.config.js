// How the service worker is made, with the list of what it keeps, once all of that is in dist/: a build of its own, the
// last one.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { build, root } from './made.js';

const dist = fileURLToPath(new URL(build.outDir, new URL('../../www/', import.meta.url)));

/**
 * What no page on this device asks for: pictures for whoever shows what an address leads to, or installs the app (but for
 * the one that browsers ask for with it); what is for developers; and the core where it lies a second time.
 */
const LEFT =
  /^(icons\/(?!icon-192\.)|r\/.+\.(png|json)$|player\/.+\.wasm$|_headers|licenses|custom-elements|routine\.schema|sw\.js|.+\.d\.ts$)/;
/** Their names are hashes. */
const HASHED = /^(assets|player)\//;

/** @returns {import('vite').UserConfig} */
const worker = () => ({
  root,
  publicDir: false,
  define: { 'self.__WB_MANIFEST': JSON.stringify(kept()), 'process.env.NODE_ENV': '"production"' },
  build: {
    ...build,
    emptyOutDir: false,
    // Not as a module: Firefox has no such workers before 147.
    lib: { entry: join(root, 'sw.js'), name: 'worker', formats: ['iife'], fileName: () => 'sw.js' },
    license: { fileName: 'licenses-worker.md' },
  },
});

// A function: the list is made when everything else is there.
export default defineConfig(worker);

/** The files as Workbox lists them. */
function kept() {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(dist.length + 1)
        .replaceAll(sep, '/'),
    )
    .filter((path) => !LEFT.test(path))
    .sort()
    .map(entryOf);
}

/** The browser compares a file with its hash: what is torn on its way is not kept. @param {string} url */
function entryOf(url) {
  const hash = createHash('sha256')
    .update(readFileSync(join(dist, url)))
    .digest('base64');
  return { integrity: `sha256-${hash}`, revision: HASHED.test(url) ? null : hash, url };
}
