/**
 * The same as `completion-job` without the WebAssembly module, which {@link init} gets.
 *
 * @module completion-job/slim
 */
export * from "./index.js";
export { init } from "./slim/init.js";
export type { ModuleSource } from "./slim/module-source.js";
