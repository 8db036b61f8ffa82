/** A consumer's project as its author has it: outside this repository, with the package installed from its tarball. */
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./command.js";
import { type Consumer, sourcesOf } from "./consumer.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache");
const clone = createHash("sha256").update(root).digest("hex").slice(0, 8);
/** Not below this repository, because Node would find this repository's packages from there. Each clone has its own folder. */
const projects = join(cache, "completion-job/consumers", clone);
/** The package as npm would publish it. */
export const tarball = join(projects, "completion-job.tgz");
const program = fileURLToPath(new URL("./program.mjs", import.meta.url));

/** Packs the package as npm would publish it. */
export async function pack(): Promise<void> {
  mkdirSync(projects, { recursive: true });
  const report = await run(`npm pack ./pkg --json --pack-destination ${projects}`, root);
  const [{ filename }] = JSON.parse(report);
  cpSync(join(projects, filename), tarball);
  rmSync(join(projects, filename));
}

/** Installs and builds a consumer's project, and returns its folder. Installed packages stay if the lock file is unchanged. */
export async function setUp(consumer: Consumer): Promise<string> {
  const folder = join(projects, consumer.name);
  clear(folder);
  cpSync(sourcesOf(consumer), folder, { recursive: true });
  cpSync(program, join(folder, "program.mjs"));
  cpSync(tarball, join(folder, "completion-job.tgz"));
  await install(folder);
  const { scripts } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (scripts?.build !== undefined) await run("npm run build", folder);
  return folder;
}

function clear(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (name !== "node_modules") rmSync(join(folder, name), { recursive: true });
  }
}

async function install(folder: string): Promise<void> {
  const lock = join(folder, "package-lock.json");
  const stamp = join(folder, "node_modules/.completion-job-lock");
  if (existsSync(stamp) && readFileSync(stamp).equals(readFileSync(lock))) await replace(folder);
  else await run("npm ci --ignore-scripts --no-audit --no-fund --prefer-offline", folder);
  cpSync(lock, stamp);
}

/** Installs the tarball as npm does for a package without dependencies. */
async function replace(folder: string): Promise<void> {
  const place = "node_modules/completion-job";
  for (const old of [place, "node_modules/.cache", "node_modules/.vite"]) {
    rmSync(join(folder, old), { recursive: true, force: true });
  }
  mkdirSync(join(folder, place));
  await run(`tar -xzf completion-job.tgz -C ${place} --strip-components=1`, folder);
}
