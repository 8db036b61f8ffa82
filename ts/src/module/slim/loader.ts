import { compile } from "./compile.js";
import type { ModuleSource } from "./module-source.js";

/** A function that loads a module once. */
export type Loader = (source?: ModuleSource | PromiseLike<ModuleSource>) => Promise<void>;

/**
 * Makes a function that loads a module. `ownModule` returns where it is if the caller does not say, `marker` is an export that
 * tells it from other modules, and `set` takes it.
 */
export function loader(
  ownModule: () => URL,
  marker: string,
  set: (compiled: WebAssembly.Module) => void,
): Loader {
  let ready: Promise<void> | undefined;
  async function load(source: Parameters<Loader>[0]): Promise<void> {
    try {
      const compiled = await compile((await source) ?? ownModule());
      if (!WebAssembly.Module.exports(compiled).some(({ name }) => name === marker))
        throw new Error("The WebAssembly module is not that of completion-job");
      set(compiled);
    } catch (error) {
      ready = undefined;
      throw error;
    }
  }
  return (source) => {
    if (ready === undefined) ready = load(source);
    // This source is not used, so its failure must not become an unhandled rejection.
    else Promise.resolve(source).catch(() => {});
    return ready;
  };
}
