/** One bundle for all engines, so that they run the same. */
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { type Plugin, build } from "esbuild";

const folder = fileURLToPath(new URL("./built/", import.meta.url));

/** The bench as a script. */
export const scriptFile = `${folder}script.mjs`;

export async function bundle(): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(new URL("./engines/script.ts", import.meta.url))],
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    format: "esm",
    target: "es2022",
    platform: "node",
    plugins: [ownCopies],
  });
}

/** Whoever imports a module of peers/copied/ gets a copy of it, so that no peer spoils another's inline caches. */
const ownCopies: Plugin = {
  name: "own-copies",
  setup({ onResolve, resolve }) {
    onResolve(
      { filter: /\/copied\// },
      async ({ path, kind, importer, resolveDir, pluginData }) => {
        if (pluginData === ownCopies) return undefined;
        const found = await resolve(path, { kind, importer, resolveDir, pluginData: ownCopies });
        return { path: found.path, suffix: `?for=${basename(importer)}` };
      },
    );
  },
};
