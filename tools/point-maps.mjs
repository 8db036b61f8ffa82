// Points the source maps of the declarations at the published sources: src in the package, instead of ts/src, where tsc read
// them.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const published = join(root, "target/npm");

const files = readdirSync(join(published, "dist"), { recursive: true });
for (const name of files.filter((name) => name.endsWith(".d.ts.map"))) {
  const file = join(published, "dist", name);
  const map = JSON.parse(readFileSync(file, "utf8"));
  map.sources = map.sources.map((source) => {
    const path = relative(join(root, "ts"), join(dirname(file), source));
    return relative(dirname(file), join(published, path));
  });
  writeFileSync(file, JSON.stringify(map));
}
