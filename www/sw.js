/**
 * The service worker: keeps the whole site on the device, so that it runs without a network.
 *
 * A new version is fetched whole, each file compared with its hash, beside the one in use; if one is missing or torn,
 * nothing changes. It then waits until no page is open, or until a person takes it over. What a page of an older version
 * may still ask for stays as long as one is open.
 */
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';

/** @typedef {{ waitUntil(work: Promise<unknown>): void, respondWith(answer: Promise<Response>): void, request: Request, data: unknown }} Happening */
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

worker.addEventListener('activate', (happening) => {
  // The first page was there before its worker: from now on it is served by it.
  happening.waitUntil(worker.clients.claim().then(() => sweep(happening)));
});

worker.addEventListener('message', (happening) => {
  if (happening.data === 'take-over') happening.waitUntil(worker.skipWaiting());
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
  return (await site.matchPrecache(file)) ?? (await caches.match(file)) ?? fetch(request);
}

/** Neither what stands behind a `?` nor a place within a page makes another file. @param {string} address */
function fileOf(address) {
  const { origin, pathname } = new URL(address);
  return origin + pathname + (pathname.endsWith('/') ? 'index.html' : '');
}
