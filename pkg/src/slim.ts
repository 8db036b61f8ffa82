export * from "./index.js";
export { init } from "./slim/init.js";
export type { ModuleSource } from "./slim/module-source.js";
