/** A site that serves the package's files unbundled, under a policy that allows only what they need. */
import { readFile } from "node:fs/promises";
import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { type Plugin, build } from "esbuild";
import { exampleText, wrongText } from "../shared/example-text.js";

export const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
const dist = new URL("../../pkg/dist/", import.meta.url);
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
};

export interface Site {
  readonly url: string;
  close(): void;
}

export async function serve(): Promise<Site> {
  const files = new Map<string, string>([
    ["/", '<!doctype html><title>Tests</title><script type="module" src="/page.js"></script>'],
    ["/page.js", await bundle()],
    ["/policy", '<!doctype html><title>open</title><script src="/policy.js"></script>'],
    ["/policy.js", 'try { Function("") } catch { document.title = "in force" }'],
    ["/example.json", exampleText],
    ["/wrong.json", wrongText],
  ]);
  const server = createServer(async ({ url = "/" }, response) => {
    const body = files.get(url) ?? (await ofThePackage(url));
    const type = types[extname(url) || ".html"] ?? "text/plain";
    response.writeHead(body === undefined ? 404 : 200, {
      "content-type": type,
      "content-security-policy": policy,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: urlOf(server), close: () => void server.close() };
}

function urlOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

async function ofThePackage(url: string): Promise<string | undefined> {
  if (!/^\/dist\/[\w/.-]+\.js$/.test(url)) return undefined;
  return await readFile(new URL(url.slice("/dist/".length), dist), "utf8").catch(() => undefined);
}

/** Bundles the page's script with everything that it imports, except the package. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [pathOf("./page.ts")],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    inject: [pathOf("./node-buffer.ts")],
    plugins: [standIns],
  });
  return outputFiles[0]?.text ?? "";
}

const standIns: Plugin = {
  name: "stand-ins",
  setup({ onResolve }) {
    onResolve({ filter: /^completion-job$/ }, () => ({ path: "/dist/index.js", external: true }));
    onResolve({ filter: /\/foreign-realm\.js$/ }, () => ({ path: pathOf("./frame-realm.ts") }));
    onResolve({ filter: /\/sdk-modules\.js$/ }, () => ({ path: pathOf("./sdk-index.ts") }));
    onResolve({ filter: /^node:util$/ }, () => ({ path: pathOf("./node-util.ts") }));
  },
};

function pathOf(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
