// Writes the wasm module as base64 text that JavaScript imports, so that nothing is fetched at run time.
import { readFileSync, writeFileSync } from "node:fs";

const wasm = new URL("../pkg/wasm/", import.meta.url);
const base64 = readFileSync(new URL("completion_job_bg.wasm", wasm)).toString("base64");

writeFileSync(new URL("module.js", wasm), `export const base64 =\n  "${base64}";\n`);
writeFileSync(new URL("module.d.ts", wasm), "export declare const base64: string;\n");
