import { moduleBytes } from "./embedded.js";

/** The package's WebAssembly module; each way into the package has its own file for where it comes from. */
export function wasmModule(): WebAssembly.Module {
  return new WebAssembly.Module(moduleBytes());
}
