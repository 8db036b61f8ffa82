/** Serves the files of a folder over HTTP. A path without a file name is an empty page. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".wasm": "application/wasm",
};

export interface Site {
  readonly url: string;
  close(): void;
}

export async function serve(folder: URL): Promise<Site> {
  const server = createServer(async ({ url = "/" }, response) => {
    const isFile = /^\/[\w/-]+(\.\w+)+$/.test(url);
    const file = isFile ? await readFile(new URL(`.${url}`, folder)).catch(() => undefined) : "";
    const type = types[extname(url) || ".html"] ?? "text/plain";
    response.writeHead(file === undefined ? 404 : 200, { "content-type": type });
    response.end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => void server.close() };
}
