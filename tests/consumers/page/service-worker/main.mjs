const { serviceWorker } = navigator;
serviceWorker.addEventListener("controllerchange", async () => {
  const response = await fetch("./outcome.json");
  globalThis.outcome = await response.json();
});
await serviceWorker.register("./service-worker.mjs", { type: "module" });
