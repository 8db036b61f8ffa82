const worker = new Worker("./out/worker.js");
worker.onmessage = ({ data }) => {
  globalThis.outcome = data;
};
