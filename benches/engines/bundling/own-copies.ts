import { basename, dirname } from "node:path";
import type { Plugin } from "esbuild";

/** Whoever imports a module of peers/copied/ gets a copy of its own, so that no peer spoils another's inline caches. */
export const ownCopies: Plugin = {
  name: "own-copies",
  setup({ onResolve, resolve }) {
    onResolve(
      { filter: /\/copied\// },
      async ({ path, kind, importer, resolveDir, pluginData }) => {
        if (pluginData === ownCopies) return undefined;
        const found = await resolve(path, { kind, importer, resolveDir, pluginData: ownCopies });
        return {
          path: found.path,
          suffix: `?for=${basename(dirname(importer))}/${basename(importer)}`,
        };
      },
    );
  },
};
