// Writes a wasm module into a JavaScript file as hexadecimal text, so that nothing is fetched at run time. The arguments are the
// module's file and the name of the JavaScript file, which comes to stand beside it.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const [wasm, name] = process.argv.slice(2);
const hex = readFileSync(wasm).toString("hex");

writeFileSync(join(dirname(wasm), `${name}.js`), `export const hex =\n  "${hex}";\n`);
writeFileSync(join(dirname(wasm), `${name}.d.ts`), "export declare const hex: string;\n");
