import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { scriptFile } from "./bundling/bundle.js";
import type { Engine } from "./engine.js";
import { askScript, versionOf } from "./run-script.js";

/** The version of Bun in package-lock.json. */
export const bun: Engine = {
  name: "Bun",
  version: () => versionOf(command()),
  ask: (question) => askScript(command(), ["run", scriptFile], question),
};

/**
 * Finds the binary in the package that npm chose for this platform. The package `bun` itself works only after its install script
 * has run, and the set-up runs no install scripts.
 */
function command(): string {
  const scope = fileURLToPath(new URL("../node_modules/@oven/", import.meta.url));
  return `${scope}${readdirSync(scope)[0]}/bin/bun`;
}
