import { moduleBytes } from "./embedded.js";

/** Returns the WebAssembly module, from the bytes that are embedded. Each entry of the package has its own file like this one. */
export function wasmModule(): WebAssembly.Module {
  return new WebAssembly.Module(moduleBytes());
}
