// Serves dist/ with the headers that dist/_headers asks of a host. `node xtask/web/serve.js PORT`, or `serve()` in a test.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { sendCompressed } from './compress.js';
import { headersFor, parseHeaders } from './headers.js';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/**
 * @param {{ port?: number, base?: string, dist?: string }} [options] port 0: any that is free; base: the folder it is served from
 * @returns {Promise<{ url: string, close(): Promise<void> }>}
 */
export async function serve({ port = 0, base = '/', dist = DIST } = {}) {
  const server = await preview({
    configFile: false,
    logLevel: 'silent',
    base,
    build: { outDir: resolve(dist) },
    // `mpa`: what does not exist is a 404, as on a static host.
    appType: 'mpa',
    plugins: [sendHeaders(resolve(dist, '_headers'), base), sendCompressed(resolve(dist, 'assets'))],
    preview: { host: '127.0.0.1', port, strictPort: true },
  });
  const address = /** @type {import('node:net').AddressInfo} */ (server.httpServer.address());
  return { url: `http://127.0.0.1:${address.port}${base}`, close: () => server.close() };
}

/**
 * @param {string} file
 * @param {string} base
 * @returns {import('vite').Plugin}
 */
function sendHeaders(file, base) {
  const rules = parseHeaders(readFileSync(file, 'utf8'));
  return {
    name: 'send-headers',
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://host').pathname;
        const within = path.startsWith(base) ? path.slice(base.length - 1) : path;
        for (const [name, value] of headersFor(rules, within)) response.setHeader(name, value);
        next();
      });
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.argv[2]);
  try {
    const { url } = await serve({ port });
    console.log(`Kneadful is at ${url} (Ctrl+C ends it).`);
  } catch (error) {
    const busy = error instanceof Error && error.message.includes('in use');
    console.error(busy ? `Port ${port} is taken: end what runs there, or choose another with --port.` : error);
    process.exitCode = 1;
  }
}
