import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const worker = new URL("./worker.js", import.meta.url);

/** Adds the service worker with the list of the page's files. */
export function offline(publicFolder: string): Plugin {
  return {
    name: "offline",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const hash = createHash("sha256");
        const names = readdirSync(publicFolder);
        for (const name of names) hash.update(readFileSync(join(publicFolder, name)));
        for (const [name, file] of Object.entries(bundle)) {
          names.push(name);
          hash.update(file.type === "chunk" ? file.code : file.source);
        }
        const files = ["./", ...names];
        const source = readFileSync(worker, "utf8")
          .replace("FILES", () => JSON.stringify(files))
          .replace("HASH", hash.digest("hex").slice(0, 16));
        this.emitFile({ type: "asset", fileName: "offline.js", source });
      },
    },
  };
}
