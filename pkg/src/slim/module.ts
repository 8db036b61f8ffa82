let module: WebAssembly.Module | undefined;

/** The module that `init` was given. */
export function wasmModule(): WebAssembly.Module {
  if (module !== undefined) return module;
  throw new Error("completion-job/slim has no WebAssembly module yet: await init() before this");
}

/** Takes the module that is to be used. */
export function setModule(compiled: WebAssembly.Module): void {
  module = compiled;
}
