/** A site that serves the WebAssembly module. The path says how it answers. */
import { readFileSync } from "node:fs";
import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";

export const wasmFile = new URL(import.meta.resolve("completion-job/completion_job_bg.wasm"));
export const wasm = new Uint8Array(readFileSync(wasmFile));

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
}

const answers: Readonly<Record<string, Answer>> = {
  "/right": { status: 200, type: "application/wasm", body: wasm },
  "/wrong-type": { status: 200, type: "text/plain", body: wasm },
  "/page": { status: 200, type: "text/html", body: "<!doctype html>" },
  "/missing": { status: 404, type: "text/plain", body: "not here" },
};

export interface WasmSite {
  urlOf(path: string): string;
  close(): void;
}

export async function serveWasm(): Promise<WasmSite> {
  const server = createServer(({ url = "/" }, response) => {
    const { status, type, body } = answers[url] ?? { status: 500, type: "text/plain", body: url };
    response.writeHead(status, { "content-type": type });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { urlOf: (path) => originOf(server) + path, close: () => void server.close() };
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
