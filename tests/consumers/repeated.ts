/** Finds out whether a bundler has put the embedded WebAssembly module into a script more than once. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The first bytes of a WebAssembly module, in hexadecimal. */
const START = "0061736d01000000";

/** A sentence for each script below a folder that has the module more than once. Installed packages do not count. */
export function repeated(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const scripts = files.filter((file) => file.endsWith(".js") && !file.includes("node_modules"));
  const counted = scripts.map((file) => [file, countIn(join(folder, file))] as const);
  return counted
    .filter(([, count]) => count > 1)
    .map(([file, count]) => `${file} has the module ${count} times`);
}

function countIn(file: string): number {
  return readFileSync(file, "utf8").split(START).length - 1;
}
