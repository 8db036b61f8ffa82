/** Stores the page's files in the browser, so that the page works offline from the next visit on. */
export function keepForOffline(): void {
  if (!("serviceWorker" in navigator)) return;
  // If the browser does not allow it, as in some private windows, the page needs a network.
  navigator.serviceWorker.register("./offline.js").catch(() => undefined);
}
