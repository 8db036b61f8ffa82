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

test("our declarations compile with all of them checked and no library but ES2022", () => {
  assert.equal(compile(), "");
});

test("they do so for bundlers and with stricter options", () => {
  assert.equal(compile("--module", "ESNext", "--moduleResolution", "Bundler"), "");
  assert.equal(compile("--noUncheckedIndexedAccess", "--verbatimModuleSyntax"), "");
});

test("a compilation that must fail does, so that an empty report says something", () => {
  assert.match(compile("--noLib"), /error TS/);
});
