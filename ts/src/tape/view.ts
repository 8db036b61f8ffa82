import { generation, memory, wasm } from "../module/instance.js";

/** The module's memory as words and as doubles; of no length once it has grown. */
export let words = new Int32Array(0);
export let doubles = new Float64Array(0);
let viewGeneration = 0;

/** Makes the views those of the memory as it is. */
export function look(): void {
  if (words.length > 0 && viewGeneration === generation) return;
  const { buffer } = memory;
  words = new Int32Array(buffer);
  doubles = new Float64Array(buffer);
  viewGeneration = generation;
}

/** Lets go of them. */
export function lookAway(): void {
  words = new Int32Array(0);
  doubles = new Float64Array(0);
}

/** A word of what the module says of the last call; see generated/report.ts. */
export function reported(word: number): number {
  look();
  return (words[(wasm.report() >>> 2) + word] as number) >>> 0;
}
