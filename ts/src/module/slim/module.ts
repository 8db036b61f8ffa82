let loaded: WebAssembly.Module | undefined;

/** Returns the module that `init` loaded. */
export function wasmModule(): WebAssembly.Module {
  if (loaded !== undefined) return loaded;
  throw new Error("completion-job/slim has no WebAssembly module yet: await init() before this");
}

/** Sets the module that {@link wasmModule} returns. */
export function setModule(compiled: WebAssembly.Module): void {
  loaded = compiled;
}
