/** Serves the built page under a nested path, as any file server could. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";

const built = new URL("../../../target/www/", import.meta.url);

/** The path of the page on the server. */
export const base = "/some/where/";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** A server for the page. */
export interface Site {
  readonly url: string;
  /** The path and query of each request, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

export async function serve(): Promise<Site> {
  const requests: string[] = [];
  const server = createServer(async ({ url = "/" }, response) => {
    requests.push(url);
    const { pathname } = new URL(url, "http://page.invalid");
    const file = await fileOf(pathname);
    response.writeHead(file === undefined ? 404 : 200, { "content-type": typeOf(pathname) });
    response.end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The file of the page that belongs to a request's path. */
export async function fileOf(pathname: string): Promise<Buffer | undefined> {
  if (!pathname.startsWith(base)) return undefined;
  const name = pathname.slice(base.length) || "index.html";
  return await readFile(new URL(name, built)).catch(() => undefined);
}

function typeOf(pathname: string): string {
  return types[extname(pathname) || ".html"] ?? "application/octet-stream";
}
