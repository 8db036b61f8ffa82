import { loader } from "./loader.js";
import type { ModuleSource } from "./module-source.js";
import { setModule } from "./module.js";
import { ownModule } from "./own-module.js";

const load = /* @__PURE__ */ loader(ownModule, "read_text", setModule);

/**
 * Gets the WebAssembly module ready that reads `CompletionJobOut` and the components inside it. Await it before you call their
 * functions of `completion-job/slim`. The other components need {@link initFamily}.
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
  return load(source);
}
