let given: WebAssembly.Module | undefined;

/** The module that `init` was given. */
export function wasmModule(): WebAssembly.Module {
  if (given !== undefined) return given;
  throw new Error("completion-job/slim has no WebAssembly module yet: await init() before this");
}

/** Takes the module that is to be used. */
export function setModule(compiled: WebAssembly.Module): void {
  given = compiled;
}
