import { compile } from "./compile.js";
import type { ModuleSource } from "./module-source.js";
import { setModule } from "./module.js";
import { ownModule } from "./own-module.js";

let ready: Promise<void> | undefined;

/**
 * Gets the WebAssembly module ready. Await it before you call other functions of `completion-job/slim`.
 *
 * Further calls return the same promise and ignore their source. If it failed, you can call it again.
 *
 * @example
 * ```ts
 * await init(); // or: await init("/assets/completion_job_bg.wasm")
 * assert.equal(completionJobOutFromJSON("{}").ok, false);
 * ```
 *
 * @param source - Where the module comes from, or a promise of that. The default is the file `completion_job_bg.wasm` beside the
 * script.
 * @returns A promise that is fulfilled when the other functions can be called.
 * @throws Error if the source has no module of this package, or the module does not compile; TypeError if `source` is of
 * another type.
 */
export function init(source?: ModuleSource | PromiseLike<ModuleSource>): Promise<void> {
  if (ready === undefined) ready = load(source);
  // This source is not used, so its failure must not become an unhandled rejection.
  else Promise.resolve(source).catch(() => {});
  return ready;
}

async function load(source?: ModuleSource | PromiseLike<ModuleSource>): Promise<void> {
  try {
    const compiled = await compile((await source) ?? ownModule());
    if (!isOwnModule(compiled))
      throw new Error("The WebAssembly module is not that of completion-job");
    setModule(compiled);
  } catch (error) {
    ready = undefined;
    throw error;
  }
}

/** Tells whether a module is the one that this package calls, by one of its exports. */
function isOwnModule(compiled: WebAssembly.Module): boolean {
  return WebAssembly.Module.exports(compiled).some(({ name }) => name === "read_text");
}
