import { instantiate } from "./wasm/completion_job.js";
import { base64 } from "./wasm/module.js";

/** How many bytes of memory an instance may keep. Its memory grows with its largest input and never shrinks. */
const KEPT_MEMORY = 16 << 20;

let module: WebAssembly.Module | undefined;

/** Whether a call into the instance has not come back, or there is no instance yet. */
let entered = true;

let memory: WebAssembly.Memory;

/** How many bytes the memory had when it was last looked at; to ask each time would cost more than to read a short text. */
let memoryLength = 0;

/** Which instance it is. Views of another one's memory are stale. */
export let generation = 0;

/**
 * Goes before calls into the module. An exception that ends a call within, as a full JavaScript stack does, may leave the
 * instance with anything half done: then, as at first, a new one is made.
 */
export function enter(): void {
  if (entered) renew();
  entered = true;
}

/** Goes behind them. */
export function leave(): void {
  entered = false;
}

/** The instance's memory as it is now. Views of it lose their length when it grows. */
export function memoryBuffer(): ArrayBuffer {
  const { buffer } = memory;
  memoryLength = buffer.byteLength;
  return buffer;
}

/** Goes behind the last look at what an input left: gives back what a large one took. */
export function release(): void {
  if (memoryLength > KEPT_MEMORY) renew();
}

function renew(): void {
  module ??= new WebAssembly.Module(Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0)));
  generation += 1;
  memoryLength = 0;
  memory = instantiate(module).memory;
}
