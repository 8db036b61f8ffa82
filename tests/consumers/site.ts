/** Serves a consumer's project: its files unchanged, or through its own server. */
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { start } from "./command.js";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".wasm": "application/wasm",
};

/** How long a server may take before it answers, in milliseconds. */
const PATIENCE = 60_000;

export interface Site {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a folder. An address can set the policy of its page with `?policy=`. */
export async function serveFolder(folder: string): Promise<Site> {
  const server = createServer(async ({ url = "/" }, response) => {
    const { pathname, searchParams } = new URL(url, "http://localhost");
    const file = join(folder, normalize(pathname), pathname.endsWith("/") ? "index.html" : "");
    const body = await readFile(file).catch(() => undefined);
    const policy = searchParams.get("policy");
    response.writeHead(body === undefined ? 404 : 200, {
      "content-type": types[extname(file)] ?? "application/octet-stream",
      ...(policy && { "content-security-policy": policy }),
    });
    response.end(body);
  });
  const port = await listen(server, 0);
  return { origin: originOf(port), close: () => close(server) };
}

/** Starts a server by its command, and waits until it answers. */
export async function startServer(command: string, folder: string): Promise<Site> {
  const port = await freePort();
  const child = start(`exec ${command}`, folder, { PORT: String(port) });
  let said = "";
  child.stdout?.on("data", (part) => (said += part));
  child.stderr?.on("data", (part) => (said += part));
  const ended = once(child, "close");
  const deadline = Date.now() + PATIENCE;
  while (!(await answers(port))) {
    if (Date.now() > deadline) child.kill();
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`${command} ended:\n${said}`);
    }
  }
  return {
    origin: originOf(port),
    async close() {
      child.kill();
      await ended;
    },
  };
}

async function answers(port: number): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, 100));
  return await fetch(originOf(port)).then(
    () => true,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, 0);
  await close(server);
  return port;
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

function originOf(port: number): string {
  return `http://127.0.0.1:${port}`;
}
