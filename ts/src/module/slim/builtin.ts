/** As much of Node's own modules as is used. */
interface Builtins {
  readonly "node:fs/promises": { readFile(file: URL): Promise<Uint8Array<ArrayBuffer>> };
  readonly "node:url": { pathToFileURL(path: string): URL };
}

interface Host {
  readonly process?: {
    getBuiltinModule?<Name extends keyof Builtins>(name: Name): Builtins[Name] | undefined;
  };
}

/** A module of Node's own, if this is Node or like it; not imported, as bundlers for browsers would stumble over it. */
export function builtin<Name extends keyof Builtins>(name: Name): Builtins[Name] | undefined {
  return (globalThis as Host).process?.getBuiltinModule?.(name);
}
