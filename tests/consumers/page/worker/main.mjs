const worker = new Worker("./worker.mjs", { type: "module" });
worker.onmessage = ({ data }) => {
  globalThis.outcome = data;
};
