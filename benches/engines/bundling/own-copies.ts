import { basename, dirname } from "node:path";
import type { Plugin } from "esbuild";

/**
 * Gives each module that imports from peers/copied/ a copy of its own, so that no peer can spoil the inline caches of another.
 */
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
