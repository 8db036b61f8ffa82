import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import test from "node:test";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("./consumer", import.meta.url));
const compiler = fileURLToPath(new URL("../../node_modules/.bin/tsc", import.meta.url));

function compile(...options: readonly string[]): string {
  const { stdout, stderr, error } = spawnSync(compiler, ["-p", folder, ...options]);
  if (error) throw error;
  return `${stdout}${stderr}`;
}

test("the declarations compile under full checks with ES2022 as the only library", () => {
  assert.equal(compile(), "");
});

test("the declarations compile for bundlers and with stricter options", () => {
  assert.equal(compile("--module", "ESNext", "--moduleResolution", "Bundler"), "");
  assert.equal(compile("--noUncheckedIndexedAccess", "--verbatimModuleSyntax"), "");
});

test("the compiler reports an error where there is one, so an empty report means success", () => {
  assert.match(compile("--noLib"), /error TS/);
});
