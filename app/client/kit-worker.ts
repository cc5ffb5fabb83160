/**
 * The service worker of the notebook. It keeps one page and its files, and answers with nothing else: every other
 * address goes to the network untouched. It never sees what a person enters, because that is never requested anywhere.
 */

/** Put before this text by the server. */
interface Kit {
  language: string;
  version: string;
  pages: string[];
  assets: string[];
}

interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Asked extends Waiting {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface Told extends Event {
  data: unknown;
}

/** What of a worker's surroundings is used: the language's own types are those of a page. */
interface Worker {
  kit: Kit;
  location: Location;
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Waiting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void;
  addEventListener(type: 'message', listener: (event: Told) => void): void;
}

const worker = globalThis as unknown as Worker;
/** Makes this file a module to the compiler; nothing imports it. */
export {};

const { language, version, pages, assets } = worker.kit;
const family = `kit-${language}-`;
const cacheName = family + version;

/** Built files carry a hash in their names: one that an older version keeps need not come over the line again. */
async function bring(address: string): Promise<Response> {
  const known = assets.includes(address) ? await caches.match(address) : undefined;
  if (known) return known;
  // Without cookies: the page that is kept is the one that everybody gets.
  const answer = await fetch(address, { credentials: 'omit', cache: 'reload' });
  if (!answer.ok) throw new Error(`${address} cannot be kept: ${answer.status}.`);
  return answer;
}

async function keep(): Promise<void> {
  const kept = await caches.open(cacheName);
  await Promise.all([...pages, ...assets].map(async (address) => kept.put(address, await bring(address))));
}

async function forgetOlder(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((old) => old.startsWith(family) && old !== cacheName).map((old) => caches.delete(old)),
  );
  await worker.clients.claim();
}

async function answer(path: string, request: Request): Promise<Response> {
  const kept = await caches.open(cacheName);
  return (await kept.match(path)) ?? fetch(request);
}

// A new version waits until the page asks for it: nobody's writing is cut short.
worker.addEventListener('install', (event) => event.waitUntil(keep()));
worker.addEventListener('activate', (event) => event.waitUntil(forgetOlder()));
worker.addEventListener('message', ({ data }) => {
  if (data === 'kit-now') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  const ours = origin === worker.location.origin && event.request.method === 'GET';
  if (ours && (pages.includes(pathname) || assets.includes(pathname))) {
    event.respondWith(answer(pathname, event.request));
  }
});
