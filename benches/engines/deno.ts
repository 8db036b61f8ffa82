import { createRequire } from "node:module";
import { scriptFile } from "./bundling/bundle.js";
import type { Engine } from "./engine.js";
import { askScript, versionOf } from "./run-script.js";

/** The version of Deno in package-lock.json. */
export const deno: Engine = {
  name: "Deno",
  version: () => versionOf(command()),
  ask: (question) =>
    askScript(command(), ["run", "--no-config", "--no-lock", scriptFile], question),
};

function command(): string {
  return createRequire(import.meta.url).resolve("deno/bin.cjs");
}
