import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { scriptFile } from "./bundling/bundle.js";
import type { Engine } from "./engine.js";
import { askScript, versionOf } from "./run-script.js";

/** The Bun of package-lock.json. */
export const bun: Engine = {
  name: "Bun",
  version: () => versionOf(command()),
  ask: (question) => askScript(command(), ["run", scriptFile], question),
};

/** The package `bun` needs its install script; the one for this machine, which npm chose, does not. */
function command(): string {
  const scope = fileURLToPath(new URL("../node_modules/@oven/", import.meta.url));
  return `${scope}${readdirSync(scope)[0]}/bin/bun`;
}
