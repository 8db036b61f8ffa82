// The service worker. It serves the page's files from a cache. The build fills in their names and a hash of them.
const files = FILES;
const page = new URL("./", self.registration.scope).href;
/** The names of this page's caches begin with this. Another page on the same host has its own prefix. */
const prefix = `completion-job ${page} `;
const cacheName = `${prefix}HASH`;

self.addEventListener("install", (event) => {
  event.waitUntil(fill().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(dropOthers().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && request.url.startsWith(page)) event.respondWith(answer(request));
});

async function fill() {
  const cache = await caches.open(cacheName);
  await cache.addAll(files.map((file) => new URL(file, page)));
}

async function dropOthers() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(prefix) && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function answer(request) {
  const cache = await caches.open(cacheName);
  const file = await cache.match(request, { ignoreSearch: true });
  return file ?? fetch(request);
}
