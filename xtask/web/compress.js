// Compresses what is served, as every host does. Vite does so with texts, not with Wasm, and less well.

import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

/** @type {Record<string, string>} */
const TYPES = { '.css': 'text/css', '.js': 'text/javascript', '.wasm': 'application/wasm' };
const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
const compressed = promisify(brotliCompress);

/**
 * A Vite plugin: sends the files with hashes in their names, which never change, in brotli, each compressed once.
 * @param {string} folder in which they lie
 * @returns {import('vite').Plugin}
 */
export function sendCompressed(folder) {
  /** @type {Map<string, Promise<Buffer>>} */
  const made = new Map();
  return {
    name: 'send-compressed',
    configurePreviewServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://host');
        const name = basename(pathname);
        const type = TYPES[extname(name)];
        const wanted = type && pathname.endsWith(`/assets/${name}`);
        if (!wanted || !/\bbr\b/.test(String(request.headers['accept-encoding']))) return next();
        const body = made.get(name) ?? readFile(join(folder, name)).then((file) => compressed(file, { params }));
        made.set(name, body);
        // What is not there, the next one says.
        const bytes = await body.catch(() => made.delete(name) && undefined);
        if (!bytes) return next();
        response.setHeader('Content-Type', type);
        response.setHeader('Content-Encoding', 'br');
        response.setHeader('Vary', 'Accept-Encoding');
        response.end(bytes);
      });
    },
  };
}
