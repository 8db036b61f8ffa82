import type * as exported from "../wasm/completion_job_bg.wasm.js";

/**
 * What the WebAssembly module exports, as wasm-bindgen declares it, but for what its glue would need. Addresses are to be taken as
 * unsigned: `>>> 0`.
 */
export type Exports = Omit<typeof exported, `__wbindgen_${string}`>;
