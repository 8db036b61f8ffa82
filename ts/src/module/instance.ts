import type { Exports } from "./exports.js";
import { wasmModule } from "./module.js";

/** How many bytes of memory an instance may keep. Its memory grows with its largest input and never shrinks. */
const KEPT_MEMORY = 16 << 20;

/** An input of so few bytes makes no memory grow beyond that. It is spared the question, which takes 30 ns. */
const SHORT = 64 << 10;

// Not `module`: bundlers may put it where CommonJS has a variable of that name.
let compiled: WebAssembly.Module | undefined;

/** Whether a call into the instance has not come back, or there is no instance yet. */
let entered = true;

/** The instance's functions. */
export let wasm: Exports;

/** The instance's memory. Views of it lose their length when it grows. */
export let memory: WebAssembly.Memory;

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

/** Goes after them. */
export function leave(): void {
  entered = false;
}

/**
 * Goes after the last look at what an input of some bytes left: gives back what a large one took. `forget` drops the views of
 * the memory, which would keep it.
 */
export function release(forget: () => void, length = Number.POSITIVE_INFINITY): void {
  if (length <= SHORT || memory.buffer.byteLength <= KEPT_MEMORY) return;
  renew();
  forget();
}

function renew(): void {
  compiled ??= wasmModule();
  generation += 1;
  wasm = new WebAssembly.Instance(compiled).exports as Exports;
  memory = wasm.memory;
}
