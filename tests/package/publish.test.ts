import assert from "node:assert/strict";
import { join } from "node:path";
import test from "node:test";
import { root, run, tarball } from "./tarball.js";

const tools = join(root, "node_modules/.bin");
/** They have no types, because they are no JavaScript modules and an import of one gives different things in different tools. */
const untyped = ["completion_job_bg.wasm", "completion_job_family_bg.wasm"];

test("attw finds no problem with the types, however modules are resolved", () => {
  const { stdout } = run(root, join(tools, "attw"), tarball, "--exclude-entrypoints", ...untyped);
  assert.match(stdout, /No problems found/);
});

test("publint finds no problem and suggests nothing", () => {
  const { stdout } = run(root, join(tools, "publint"), tarball, "--strict");
  assert.match(stdout, /All good!/);
});

test("npm would publish the package without a warning", () => {
  const nowhere = ["--registry=http://localhost:9", "--fetch-retries=0"];
  const { stderr } = run(root, "npm", "publish", tarball, "--dry-run", ...nowhere);
  const warnings = stderr.split("\n").filter((line) => line.startsWith("npm warn"));
  const isAboutLogin = (line: string) => line.includes("requires you to be logged in");
  // npm always warns about the login, which shows that warnings are found here.
  assert.ok(warnings.some(isAboutLogin), stderr);
  const ofPublishing = warnings.filter((line) => line.startsWith("npm warn publish"));
  assert.deepEqual(
    ofPublishing.filter((line) => !isAboutLogin(line)),
    [],
  );
});
