import { builtin } from "./builtin.js";
import type { ModuleSource } from "./module-source.js";

/** Compiles a module. If possible, it is compiled while it is being downloaded. */
export async function compile(source: ModuleSource): Promise<WebAssembly.Module> {
  switch (className(source)) {
    case "WebAssembly.Module":
      return source;
    case "String":
    case "URL":
      return await compileFile(String(source));
    case "Response":
      return await compileResponse(source as Response);
    default:
      return await WebAssembly.compile(source as BufferSource);
  }
}

/** Returns the name of an object's class, whichever realm the object comes from. */
function className(value: unknown): string {
  return Object.prototype.toString.call(value).slice("[object ".length, -"]".length);
}

async function compileFile(url: string): Promise<WebAssembly.Module> {
  // Node's `fetch` does not read files.
  const files = url.startsWith("file:") ? builtin("node:fs/promises") : undefined;
  if (files !== undefined) return await WebAssembly.compile(await files.readFile(new URL(url)));
  return await compileResponse(await fetch(url));
}

async function compileResponse(response: Response): Promise<WebAssembly.Module> {
  const { ok, status, url } = response;
  if (!ok) throw new Error(`Cannot load the WebAssembly module: ${url} answered ${status}`);
  try {
    return await (isStreamable(response)
      ? WebAssembly.compileStreaming(response)
      : WebAssembly.compile(await response.arrayBuffer()));
  } catch (cause) {
    throw new Error(`Cannot compile the WebAssembly module that came from ${url}`, { cause });
  }
}

/** Tells whether a response can be compiled while it is being downloaded. Engines refuse if its type is not that of wasm. */
function isStreamable(response: Response): boolean {
  const type = response.headers.get("content-type")?.trim().toLowerCase();
  return type === "application/wasm" && "compileStreaming" in WebAssembly;
}
