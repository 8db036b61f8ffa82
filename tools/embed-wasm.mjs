// Puts the wasm module into JavaScript, as hexadecimal text, so that nothing is fetched at run time; and adds to its glue
// what makes a fresh instance, which the glue itself does only once.
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";

const wasm = new URL("../pkg/wasm/", import.meta.url);
const hex = readFileSync(new URL("completion_job_bg.wasm", wasm)).toString("hex");

writeFileSync(new URL("module.js", wasm), `export const hex =\n  "${hex}";\n`);
writeFileSync(new URL("module.d.ts", wasm), "export declare const hex: string;\n");

const glue = new URL("completion_job.js", wasm);
for (const name of ["__wbg_get_imports", "__wbg_finalize_init"]) {
  if (!readFileSync(glue, "utf8").includes(`function ${name}(`)) {
    throw new Error(`wasm-bindgen's glue has no ${name} any more`);
  }
}
appendFileSync(
  glue,
  `
export function instantiate(module) {
    return __wbg_finalize_init(new WebAssembly.Instance(module, __wbg_get_imports()), module);
}
`,
);
appendFileSync(
  new URL("completion_job.d.ts", wasm),
  "\nexport function instantiate(module: WebAssembly.Module): InitOutput;\n",
);
