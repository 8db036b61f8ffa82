// Writes the wasm module into a JavaScript file as hexadecimal text, so that nothing is fetched at run time.
import { readFileSync, writeFileSync } from "node:fs";

const wasm = new URL("../target/module/wasm/", import.meta.url);
const hex = readFileSync(new URL("completion_job_bg.wasm", wasm)).toString("hex");

writeFileSync(new URL("module.js", wasm), `export const hex =\n  "${hex}";\n`);
writeFileSync(new URL("module.d.ts", wasm), "export declare const hex: string;\n");
