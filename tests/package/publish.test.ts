import assert from "node:assert/strict";
import { join } from "node:path";
import test from "node:test";
import { root, run, tarball } from "./tarball.js";

const tools = join(root, "node_modules/.bin");
/** It is no module of JavaScript, and what an import of it gives differs from tool to tool: so it has no types. */
const untyped = "completion_job_bg.wasm";

test("attw finds nothing wrong with the types, for any way of resolving modules", () => {
  const { stdout } = run(root, join(tools, "attw"), tarball, "--exclude-entrypoints", untyped);
  assert.match(stdout, /No problems found/);
});

test("publint finds nothing wrong, and has nothing to suggest", () => {
  const { stdout } = run(root, join(tools, "publint"), tarball, "--strict");
  assert.match(stdout, /All good!/);
});

test("npm would publish it without a warning", () => {
  const nowhere = ["--registry=http://localhost:9", "--fetch-retries=0"];
  const { stderr } = run(root, "npm", "publish", tarball, "--dry-run", ...nowhere);
  const warnings = stderr.split("\n").filter((line) => line.startsWith("npm warn"));
  const isAboutLogin = (line: string) => line.includes("requires you to be logged in");
  // The one warning that there always is shows that warnings are found.
  assert.ok(warnings.some(isAboutLogin), stderr);
  const ofPublishing = warnings.filter((line) => line.startsWith("npm warn publish"));
  assert.deepEqual(
    ofPublishing.filter((line) => !isAboutLogin(line)),
    [],
  );
});
