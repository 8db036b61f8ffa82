/** The package as npm would publish it, in a folder that is removed after the tests. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const folder = mkdtempSync(join(tmpdir(), "completion-job-"));
after(() => rmSync(folder, { recursive: true }));

const report = run(root, "npm", "pack", "./pkg", "--json", "--pack-destination", folder);
const [packed] = JSON.parse(report.stdout) as [Packed];

export const tarball = join(folder, packed.filename);
/** The paths of the files in the package. */
export const paths = packed.files.map(({ path }) => path);

/** Runs a command and returns what it prints; throws if it fails. It does not inherit the loader of this process. */
export function run(cwd: string, command: string, ...args: readonly string[]) {
  const env = { ...process.env, NODE_OPTIONS: "", NODE_PATH: "" };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ended with ${status}:\n${stdout}${stderr}`);
  return { stdout, stderr };
}
