import type { Exports } from "./exports.js";
import { wasmModule } from "./module.js";

/** How many bytes of memory an instance may keep. Its memory grows with the largest input and never shrinks. */
const KEPT_MEMORY = 16 << 20;

/** An input of at most so many bytes cannot make the memory grow beyond that, so its size is not looked up. That takes 30 ns. */
const SHORT = 64 << 10;

// It is not called `module`, because bundlers may put it where CommonJS has a variable of that name.
let compiled: WebAssembly.Module | undefined;

/** Whether a call into the instance has not returned, or there is no instance yet. */
let entered = true;

/** The instance's functions. */
export let wasm: Exports;

/** The instance's memory. When it grows, the length of every view of it becomes 0. */
export let memory: WebAssembly.Memory;

/** The number of the instance. Views of the memory of an earlier instance are stale. */
export let generation = 0;

/** Makes sure that there is a module. The smaller one is enough for whoever calls this. */
export function useSmallModule(): void {
  compiled ??= wasmModule();
}

/** Makes `module` the one that has instances from now on. Returns false if it was that already. */
export function useModule(module: WebAssembly.Module): boolean {
  if (module === compiled) return false;
  compiled = module;
  entered = true;
  return true;
}

/**
 * Must be called before the calls into the module. `use` sets the module. If an exception ended the last call inside the module, as a full JavaScript
 * stack does, anything in the instance may be half done. Then, and before the first call, this makes a new instance.
 */
export function enter(use: () => void): void {
  use();
  if (entered) renew();
  entered = true;
}

/** Must be called after the calls into the module, unless one of them threw. */
export function leave(): void {
  entered = false;
}

/**
 * Gives back the memory that a large input took. Must be called after the last look at what the input left there. `forget` drops
 * the views of the memory, which would keep it alive. `length` is the input's length in bytes, or NaN if it is not known.
 */
export function release(forget: () => void, length: number): void {
  if (length <= SHORT || memory.buffer.byteLength <= KEPT_MEMORY) return;
  renew();
  forget();
}

function renew(): void {
  generation += 1;
  wasm = new WebAssembly.Instance(compiled as WebAssembly.Module).exports as Exports;
  memory = wasm.memory;
}
