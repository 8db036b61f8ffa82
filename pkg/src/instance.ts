import { type InitOutput, initSync } from "./wasm/completion_job.js";
import { base64 } from "./wasm/module.js";

let exports: InitOutput | undefined;

/** The module's memory. The first call makes the module's one instance. */
export function memory(): WebAssembly.Memory {
  exports ??= initSync({ module: Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0)) });
  return exports.memory;
}
