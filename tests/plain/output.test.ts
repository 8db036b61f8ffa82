/** Both `make build` and `wasm-pack build` write to `pkg/`. Each makes its own package there, even over the other one's files. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "completion-job-"));
after(() => rmSync(folder, { recursive: true }));

function run(command: string, ...args: readonly string[]): string {
  const env = { ...process.env, NODE_OPTIONS: "" };
  return execFileSync(command, args, { cwd: root, env, encoding: "utf8", stdio: "pipe" });
}

/** Returns the paths of the files that npm would publish from a folder. */
function packed(path: string): string[] {
  const [report] = JSON.parse(run("npm", "pack", path, "--json", "--dry-run"));
  return report.files.map((file: { readonly path: string }) => file.path).sort();
}

test("the only tracked file in pkg/ is a .gitignore, the same that wasm-pack writes", () => {
  assert.equal(run("git", "ls-files", "pkg").trim(), "pkg/.gitignore");
  const written = readFileSync(`${root}target/plain/bundler/.gitignore`, "utf8");
  assert.equal(readFileSync(`${root}pkg/.gitignore`, "utf8"), written);
});

test("make build leaves only the npm package in pkg/", () => {
  const list = (path: string) => readdirSync(path, { recursive: true, encoding: "utf8" }).sort();
  const expected = [...list(`${root}target/npm`), ".gitignore"].sort();
  assert.deepEqual(list(`${root}pkg`), expected);
});

test("wasm-pack build replaces the npm package in a folder by its own package", () => {
  const pkg = join(folder, "pkg");
  cpSync(`${root}target/npm`, pkg, { recursive: true });
  run("tools/setup/wasm-env.sh", "wasm-pack", "build", "--mode", "no-install", "--out-dir", pkg);
  const fresh = packed("./target/plain/bundler");
  assert.ok(fresh.includes("completion_job_bg.wasm"));
  // wasm-pack lists licences only if they are there before it copies them.
  const listed = (paths: string[]) => paths.filter((path) => !path.startsWith("LICENSE"));
  assert.deepEqual(listed(packed(pkg)), listed(fresh));
  const { name, types } = JSON.parse(readFileSync(join(pkg, "package.json"), "utf8"));
  assert.deepEqual([name, types], ["completion-job", "completion_job.d.ts"]);
});
