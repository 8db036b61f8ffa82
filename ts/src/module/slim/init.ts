import { compile } from "./compile.js";
import type { ModuleSource } from "./module-source.js";
import { setModule } from "./module.js";
import { ownModule } from "./own-module.js";

let ready: Promise<void> | undefined;

/**
 * Gets the WebAssembly module ready, which the functions of `completion-job/slim` need before they are called.
 *
 * Once it has been called, further calls give the same promise and leave their source alone; if it failed, it can be called again.
 *
 * @example
 * ```ts
 * await init(); // or: await init("/assets/completion_job_bg.wasm")
 * assert.equal(completionJobOutFromJSON("{}").ok, false);
 * ```
 *
 * @param source - Where the module comes from, or a promise of that; by default the file `completion_job_bg.wasm` beside the script.
 * @returns A promise that is kept once functions can be called.
 * @throws Error if there is no module at that place, or none that can be compiled; TypeError if `source` is no source.
 */
export function init(source?: ModuleSource | PromiseLike<ModuleSource>): Promise<void> {
  if (ready === undefined) ready = load(source);
  // A source that nobody waits for may fail without harm.
  else Promise.resolve(source).catch(() => {});
  return ready;
}

async function load(source?: ModuleSource | PromiseLike<ModuleSource>): Promise<void> {
  try {
    const compiled = await compile((await source) ?? ownModule());
    if (!isOurs(compiled)) throw new Error("The WebAssembly module is not that of completion-job");
    setModule(compiled);
  } catch (fault) {
    ready = undefined;
    throw fault;
  }
}

/** Whether a module has what this package calls. */
function isOurs(compiled: WebAssembly.Module): boolean {
  return WebAssembly.Module.exports(compiled).some(({ name }) => name === "read_text");
}
