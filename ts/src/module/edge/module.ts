import compiled from "./completion_job_bg.wasm?module";

/** The module as edge runtimes give it: compiled. They compile no bytes. */
export function wasmModule(): WebAssembly.Module {
  return compiled;
}
