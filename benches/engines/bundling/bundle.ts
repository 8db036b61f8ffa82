/** Builds one bundle for all engines, so that all run the same code: as a script, and as a page's module. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { ownCopies } from "./own-copies.js";
import { typiaChecks } from "./typia-checks.js";

const built = fileURLToPath(new URL("../../built/", import.meta.url));

/** The bundle of script.ts. */
export const scriptFile = `${built}script.mjs`;

/** The bundle of page.ts. */
export const pageFile = `${built}page.mjs`;

/** Writes both bundles. */
export async function bundle(): Promise<void> {
  await build({
    entryPoints: ["script", "page"].map((name) =>
      fileURLToPath(new URL(`../${name}.ts`, import.meta.url)),
    ),
    outdir: built,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    format: "esm",
    target: "es2022",
    external: ["node:*"],
    loader: { ".wasm": "binary" },
    alias: {
      "naive-serde": `${built}naive/naive_serde.js`,
      "naive-serde/module.wasm": `${built}naive/naive_serde_bg.wasm`,
    },
    plugins: [ownCopies, typiaChecks],
  });
}
