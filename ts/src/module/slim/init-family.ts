import { loader } from "./loader.js";
import type { ModuleSource } from "./module-source.js";
import { setFamilyModule } from "./module.js";
import { ownFamilyModule } from "./own-module.js";

const load = /* @__PURE__ */ loader(ownFamilyModule, "family", setFamilyModule);

/**
 * Gets the WebAssembly module ready that reads every component. Await it before you call functions of `completion-job/slim`.
 * It is a few kilobytes larger than the module of {@link init}, and it takes its place.
 *
 * Further calls return the same promise and ignore their source. If it failed, you can call it again.
 *
 * @example
 * ```ts
 * await initFamily(); // or: await initFamily("/assets/completion_job_family_bg.wasm")
 * assert.equal(completionJobOutFromJSON("{}").ok, false);
 * ```
 *
 * @param source - Where the module comes from, or a promise of that. The default is the file `completion_job_family_bg.wasm`
 * beside the script.
 * @returns A promise that is fulfilled when the other functions can be called.
 * @throws Error if the source does not have this module, or the module does not compile; TypeError if `source` is of another
 * type.
 */
export function initFamily(source?: ModuleSource | PromiseLike<ModuleSource>): Promise<void> {
  return load(source);
}
