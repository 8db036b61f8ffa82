import { familyBytes } from "./embedded.js";

let compiled: WebAssembly.Module | undefined;

/**
 * Returns the family's WebAssembly module: it has every component, also those that `wasmModule` has. Each entry of the package
 * has its own file like this one.
 */
export function familyModule(): WebAssembly.Module {
  compiled ??= new WebAssembly.Module(familyBytes());
  return compiled;
}
