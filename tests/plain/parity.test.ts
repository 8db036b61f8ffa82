/**
 * Runs the npm package's tests again with the plain package: wherever they import `completion-job`, they get the output of
 * `wasm-pack build --target nodejs`. Tests that need the npm package's own files are left out.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import test from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folders = ["spelling", "json", "errors"];
const others = ["tests/hostile/wrong-argument.test.ts"];

/**
 * Matches the tests to leave out: those that need the npm package's files, those that construct an error (the plain package's class
 * has no constructor), and those that only check random inputs.
 */
const leftOut = /pkg\/dist\/|new ValidationError\(|new Coverage\(/;

const files = [...folders.flatMap(testsIn), ...others].filter(
  (file) => !leftOut.test(readFileSync(`${root}${file}`, "utf8")),
);

function testsIn(folder: string): string[] {
  const files = readdirSync(`${root}tests/${folder}`, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".test.ts"))
    .sort()
    .map((file) => `tests/${folder}/${file}`);
}

test("more than five test files are run", () => {
  assert.ok(files.length > 5, `${files.length} files`);
});

for (const file of files) {
  test(`the plain package passes ${file}`, () => {
    const { status, stdout } = spawnSync("node", ["--import", "tsx", "--test", file], {
      cwd: root,
      encoding: "utf8",
      env: { ...withoutTestRunner(), TSX_TSCONFIG_PATH: "tests/plain/tsconfig.json" },
    });
    assert.equal(status, 0, stdout);
    // Without the recorded data, a file says loudly that it skips all its tests.
    if (!stdout.includes("# SKIP NOT TESTED")) assert.doesNotMatch(stdout, /^# pass 0$/m);
  });
}

/** Returns the environment without the variable that tells a test runner that another one started it. */
function withoutTestRunner(): NodeJS.ProcessEnv {
  const { NODE_TEST_CONTEXT: _, ...environment } = process.env;
  return environment;
}
