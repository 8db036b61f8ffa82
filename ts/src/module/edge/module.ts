import compiled from "./completion_job_family_bg.wasm?module";

/** Returns the WebAssembly module as edge runtimes import it: compiled. They refuse to compile bytes. */
export function wasmModule(): WebAssembly.Module {
  return compiled;
}

/** Returns the same module. A server need not save the few kilobytes that the smaller module would. */
export { wasmModule as familyModule };
