/** Keeps the page's own files in the browser, so that it works without a network the next time. */
export function keepForOffline(): void {
  if (!("serviceWorker" in navigator)) return;
  // Where it is not allowed, as in some private windows, the page works with a network only.
  navigator.serviceWorker.register("./offline.js").catch(() => undefined);
}
