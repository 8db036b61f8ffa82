import type * as exported from "../wasm/completion_job_bg.wasm.js";

/**
 * The exports of the WebAssembly module, as wasm-bindgen declares them, without those that only its glue needs. Addresses come
 * as signed numbers: turn them into unsigned ones with `>>> 0`.
 */
export type Exports = Omit<typeof exported, `__wbindgen_${string}`>;
