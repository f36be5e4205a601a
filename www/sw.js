/**
 * The service worker: keeps the whole site on the device, so that it runs without a network.
 *
 * A new version is fetched whole, each file compared with its hash, beside the one in use; if one is missing or torn,
 * nothing changes. It then waits until no page is open, or until a person takes it over. What a page of an older version
 * may still ask for stays as long as one is open, and until the new version has once come up: one that does not gives way.
 */
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { Proven } from './sw/proven.js';

/** @typedef {{ waitUntil(work: Promise<unknown>): void, respondWith(answer: Promise<Response>): void, request: Request, data: unknown, source: Client }} Happening */
/** @typedef {{ postMessage(words: string): void }} Client */
/**
 * @typedef {object} Worker what there is in a service worker, and in no page
 * @property {{ url: string, revision: string | null, integrity: string }[]} __WB_MANIFEST the files of this version
 * @property {ServiceWorkerRegistration} registration
 * @property {() => Promise<void>} skipWaiting
 * @property {{ claim(): Promise<void>, matchAll(which: object): Promise<object[]> }} clients
 * @property {(name: string, listen: (happening: Happening) => void) => void} addEventListener
 */
const worker = /** @type {Worker} */ (/** @type {unknown} */ (self));

/**
 * Files with hashed names lie in the browser's own cache for a year, and so would one that was torn on the server for a
 * minute: the server is asked whether what lies there is what it has.
 */
const askServer = {
  /** @param {{ request: Request }} asked */
  requestWillFetch: async ({ request }) => new Request(request, { cache: 'no-cache' }),
};

const site = new PrecacheController({ plugins: [askServer] });
// The build looks for these very words.
site.addToCacheList(/** @type {any} */ (self).__WB_MANIFEST);

worker.addEventListener('install', (happening) => {
  site.install(/** @type {any} */ (happening));
});

const proven = new Proven(site.getURLsToCacheKeys());

worker.addEventListener('activate', (happening) => {
  // The first page was there before its worker: from now on it is served by it.
  happening.waitUntil(worker.clients.claim());
});

/** What pages say. @type {Record<string, (happening: Happening) => Promise<unknown>>} */
const heard = {
  'take-over': () => worker.skipWaiting(),
  'came-up': async (happening) => (await proven.note()) && sweep(happening),
  broken: async ({ source }) => (await proven.giveWay()) && source.postMessage('begin-anew'),
};
worker.addEventListener('message', (happening) => {
  const act = heard[String(happening.data)];
  if (act) happening.waitUntil(act(happening));
});

worker.addEventListener('fetch', (happening) => {
  const { method, url } = happening.request;
  if (method === 'GET' && new URL(url).origin === location.origin) happening.respondWith(answer(happening.request));
});

/** Takes away what older versions left, unless a page may still need it, or a newer version is moving in. @param {Happening} happening */
async function sweep(happening) {
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (pages.length <= 1 && !worker.registration.installing) await site.activate(/** @type {any} */ (happening));
}

/** A file of this version, or of the older one that the page is of, or else whatever the network has. @param {Request} request */
async function answer(request) {
  const file = fileOf(request.url);
  const before = await proven.before(file);
  const kept = before ? await caches.match(before) : await site.matchPrecache(file);
  return kept ?? (await caches.match(file)) ?? fetch(request);
}

/**
 * Neither what stands behind a `?` nor a place within a page makes another file; nor does a folder, where the name is a
 * hash: the core is in two of them, and kept once. Some hosts drop the name of a page, or the end of it.
 * @param {string} address
 */
function fileOf(address) {
  const { origin, pathname } = new URL(address);
  const rest = pathname.endsWith('/') ? 'index.html' : /\/[^/.]+$/.test(pathname) ? '.html' : '';
  return origin + pathname.replace(/player\/(?=[^/]+\.wasm$)/, 'assets/') + rest;
}
