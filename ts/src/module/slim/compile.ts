import { builtin } from "./builtin.js";
import type { ModuleSource } from "./module-source.js";

/** Compiles a module, while it comes in if that is possible. */
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

/** An object's class, whichever realm it comes from. */
function className(value: unknown): string {
  return Object.prototype.toString.call(value).slice("[object ".length, -"]".length);
}

async function compileFile(url: string): Promise<WebAssembly.Module> {
  // Node's fetch knows no files.
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

/** Whether engines compile a response while it comes in: not if the server calls it anything but wasm. */
function isStreamable(response: Response): boolean {
  const type = response.headers.get("content-type")?.trim().toLowerCase();
  return type === "application/wasm" && "compileStreaming" in WebAssembly;
}
