export * from "./index.js";
export { init, type ModuleSource } from "./slim/init.js";
