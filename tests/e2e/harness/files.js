/** Where the files are that the test server gives, and what they are. */
import { extname, join, normalize, sep } from 'node:path';
import { CORE, MODULES } from './places.js';

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.flac': 'audio/flac',
};

/** @param {string} name of a file */
export const typeOf = (name) => TYPES[extname(name)] ?? 'application/octet-stream';

/** Where in the project a path outside the site's folder lives, or undefined. @param {string} path */
export function helper(path) {
  if (path === '/__probe.js') return new URL('probe.js', import.meta.url).pathname;
  if (path === '/__axe.js') return join(MODULES, 'axe-core/axe.min.js');
  if (path === '/__controls.js') return join(MODULES, 'media-chrome/dist/iife/index.js');
  if (path === '/__player.js') return join(MODULES, 'player.js/dist/player-0.1.0.js');
  if (path.startsWith('/__core/')) return inside(CORE, path.slice('/__core/'.length));
  return undefined;
}

/** The file `path` in `folder`, or undefined if it would be outside. @param {string} folder @param {string} path */
export function inside(folder, path) {
  const file = normalize(join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path));
  return file.startsWith(folder + sep) ? file : undefined;
}
