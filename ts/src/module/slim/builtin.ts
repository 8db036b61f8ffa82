/** The parts of Node's built-in modules that are used here. */
interface Builtins {
  readonly "node:fs/promises": { readFile(file: URL): Promise<Uint8Array<ArrayBuffer>> };
  readonly "node:url": { pathToFileURL(path: string): URL };
}

interface Host {
  readonly process?: {
    getBuiltinModule?<Name extends keyof Builtins>(name: Name): Builtins[Name] | undefined;
  };
}

/** Returns a built-in module of Node, if this runtime has it. An import would make bundlers for browsers fail. */
export function builtin<Name extends keyof Builtins>(name: Name): Builtins[Name] | undefined {
  return (globalThis as Host).process?.getBuiltinModule?.(name);
}
