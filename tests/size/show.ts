/** Prints what the package adds to a bundle, part by part. Given a module with names, it prints the module's functions too. */
import { readFileSync } from "node:fs";
import { moduleBytes } from "../../pkg/dist/module/embedded.js";
import { type Use, measure, readBudget, uses } from "./budget.js";
import type { Parts, Sizes } from "./bundle.js";
import { functions, sections } from "./wasm.js";

const SHOWN = 40;

const [namedFile] = process.argv.slice(2);
const budget = readBudget();

for (const use of Object.keys(uses) as Use[]) {
  const { sizes, parts } = await measure(use);
  console.log(`\nA bundle of ${use}: ${inWords(sizes)}`);
  console.log(`  allowed: ${inWords(budget[use].limits)}`);
  show(parts);
}
if (namedFile !== undefined) showFunctions(new Uint8Array(readFileSync(namedFile)));

function showFunctions(wasm: Uint8Array<ArrayBuffer>): void {
  const { code } = sections(wasm);
  if (code !== sections(moduleBytes()).code) {
    throw new Error("The module with names is not the one that is embedded");
  }
  console.log(`\nThe module's functions, of ${code} bytes of code:`);
  show(functions(wasm));
}

function show(parts: Parts): void {
  const sorted = Object.entries(parts).sort(([, one], [, other]) => other - one);
  for (const [part, bytes] of sorted.slice(0, SHOWN)) {
    console.log(`${String(bytes).padStart(8)}  ${part}`);
  }
  const rest = sorted.slice(SHOWN).map(([, bytes]) => bytes);
  const bytes = rest.reduce((sum, size) => sum + size, 0);
  if (rest.length > 0) console.log(`${String(bytes).padStart(8)}  in ${rest.length} others`);
}

function inWords({ raw, gzip, brotli }: Sizes): string {
  return `raw ${raw}, gzip ${gzip}, brotli ${brotli}`;
}
