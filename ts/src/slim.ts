/**
 * The same as `completion-job`, but without the WebAssembly module. Call {@link init} to load it.
 *
 * @module completion-job/slim
 */
export type { ModuleSource } from "./module/slim/module-source.js";
export { init } from "./module/slim/init.js";
export * from "./index.js";
