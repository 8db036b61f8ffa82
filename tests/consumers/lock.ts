/**
 * Writes the consumers' lock files after a manifest has changed. They do not contain the registry's addresses, nor the checksum
 * of the package, which is packed again each time.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { run } from "./command.js";
import { consumers, sourcesOf } from "./consumer.js";
import { pack, tarball } from "./project.js";

await pack();
for (const consumer of consumers(process.argv.slice(2))) await lock(sourcesOf(consumer));

async function lock(sources: string): Promise<void> {
  // The lock file contains the folder's name.
  const folder = join(mkdtempSync(join(tmpdir(), "completion-job-")), basename(sources));
  const file = join(folder, "package-lock.json");
  mkdirSync(folder);
  cpSync(join(sources, "package.json"), join(folder, "package.json"));
  cpSync(tarball, join(folder, "completion-job.tgz"));
  await run(
    "npm install --package-lock-only --omit-lockfile-registry-resolved --ignore-scripts",
    folder,
  );
  const written = JSON.parse(readFileSync(file, "utf8"));
  delete written.packages["node_modules/completion-job"].integrity;
  writeFileSync(join(sources, "package-lock.json"), `${JSON.stringify(written, null, 2)}\n`);
  rmSync(dirname(folder), { recursive: true });
}
