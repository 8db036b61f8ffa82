let loaded: WebAssembly.Module | undefined;
let family: WebAssembly.Module | undefined;

/** Returns the module that `init` or `initFamily` loaded. */
export function wasmModule(): WebAssembly.Module {
  return loaded ?? family ?? missing("completion-job/slim has no WebAssembly module yet", "init");
}

/** Returns the module that `initFamily` loaded. */
export function familyModule(): WebAssembly.Module {
  return (
    family ?? missing("completion-job/slim has no module for this component yet", "initFamily")
  );
}

/** Sets the module of `init`. */
export function setModule(compiled: WebAssembly.Module): void {
  loaded = compiled;
}

/** Sets the module of `initFamily`. */
export function setFamilyModule(compiled: WebAssembly.Module): void {
  family = compiled;
}

function missing(what: string, initialize: string): never {
  throw new Error(`${what}: await ${initialize}() before this`);
}
