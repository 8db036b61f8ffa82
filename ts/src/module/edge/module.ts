import compiled from "./completion_job_bg.wasm?module";

/** Returns the WebAssembly module as edge runtimes import it: compiled. They refuse to compile bytes. */
export function wasmModule(): WebAssembly.Module {
  return compiled;
}
