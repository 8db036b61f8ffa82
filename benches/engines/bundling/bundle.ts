/** One bundle for all engines, so that they run the same: as a script, and as a page's module. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { ownCopies } from "./own-copies.js";
import { typiaChecks } from "./typia-checks.js";

const built = fileURLToPath(new URL("../../built/", import.meta.url));

/** The bench as a script. */
export const scriptFile = `${built}script.mjs`;

/** The bench as a page's module. */
export const pageFile = `${built}page.mjs`;

/** Writes both. */
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
