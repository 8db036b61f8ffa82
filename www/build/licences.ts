import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

/** Adds `licences.txt` with the licences of all packages that are part of the page's files. */
export function licences(): Plugin {
  const folders = new Set<string>();
  return {
    name: "licences",
    apply: "build",
    load(id) {
      addFolder(id);
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === "asset") for (const name of file.originalFileNames) addFolder(name);
      }
      const source = [...folders].sort().map(licenceIn).join("\n\n");
      this.emitFile({ type: "asset", fileName: "licences.txt", source });
    },
  };

  function addFolder(path: string): void {
    const [, folder] = /(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
    if (folder !== undefined) folders.add(folder);
  }
}

function licenceIn(folder: string): string {
  const name = folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length);
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (file === undefined) throw new Error(`${name} has no licence in ${dirname(folder)}`);
  return `${name}\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}
