/**
 * The same as `completion-job` without the WebAssembly module, which {@link init} gets.
 *
 * @module completion-job/slim
 */
export * from "./index.js";
export { init } from "./module/slim/init.js";
export type { ModuleSource } from "./module/slim/module-source.js";
