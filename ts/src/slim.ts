/**
 * The same as `completion-job`, but without the WebAssembly modules. Call {@link init} or {@link initFamily} to load one.
 *
 * @module completion-job/slim
 */
export type { ModuleSource } from "./module/slim/module-source.js";
export { init } from "./module/slim/init.js";
export { initFamily } from "./module/slim/init-family.js";
export * from "./index.js";
