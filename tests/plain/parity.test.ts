/**
 * Runs the tests of the npm package once more, with the plain package in its place: wherever they import `completion-job`, they get
 * what `wasm-pack build --target nodejs` made. Tests that look into the npm package are left out.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import test from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folders = ["spelling", "json", "errors"];
const others = ["tests/hostile/wrong-argument.test.ts"];

/** What looks into the npm package, makes an error itself (the plain package's class has no constructor), or judges random inputs only. */
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

test("there are tests to run", () => {
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
    assert.doesNotMatch(stdout, /^# pass 0$/m);
  });
}

/** The environment without what tells a test runner that another one started it. */
function withoutTestRunner(): NodeJS.ProcessEnv {
  const { NODE_TEST_CONTEXT: _, ...environment } = process.env;
  return environment;
}
