import { generation, memory, wasm } from "../module/instance.js";

/** The module's memory as 32-bit words. Its length becomes 0 when the memory grows. */
export let words = new Int32Array();

/** The module's memory as doubles. Its length becomes 0 when the memory grows. */
export let doubles = new Float64Array();

let viewGeneration = 0;

/** Makes new views if the memory has grown or belongs to a new instance. */
export function updateViews(): void {
  if (words.length > 0 && viewGeneration === generation) return;
  const { buffer } = memory;
  words = new Int32Array(buffer);
  doubles = new Float64Array(buffer);
  viewGeneration = generation;
}

/** Drops the views, which would keep the memory alive. */
export function dropViews(): void {
  words = new Int32Array();
  doubles = new Float64Array();
}

/** Returns a word of the module's report on the last call. generated/numbers/report.ts lists the words. */
export function reported(word: number): number {
  updateViews();
  return (words[(wasm.report() >>> 2) + word] as number) >>> 0;
}
