import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { completionJobOutFromJSON } from "completion-job";
import { consumers, sourcesOf } from "../consumers/consumer.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const readme = readFileSync(`${root}README.md`, "utf8");

const job = `{
  "id": "80365749-d182-4b69-8227-5fcbe189f431",
  "auto_start": "false",
  "model": "V90", "status": "FAILED", "created_at": 785153,
  "trained_tokens": 10.5,
  "training_files": [],
  "hyperparameters": {}
}`;

test("the README shows what pretty() prints", () => {
  const [, shown] = readme.match(/```text\n(Failed[^`]*)\n```/) ?? [];
  assert.equal(completionJobOutFromJSON(job).error?.pretty(), shown);
});

const programs = readme.matchAll(
  /```js\n([^`]*(?:`[^`]+`[^`]*)*)```\n(?:\nprints [^\n]*\n)?\n```text\n([^`]*)```/g,
);

for (const [, program = "", printed] of programs) {
  const title = program.split("\n", 1)[0];
  test(`a program in the README prints the output that the README shows: ${title}`, () => {
    const options = ["--input-type=module", "--eval", program];
    const { stdout, stderr } = spawnSync(process.execPath, options, {
      cwd: root,
      encoding: "utf8",
    });
    assert.equal(stderr, "");
    assert.equal(stdout, printed);
  });
}

test("the README has two programs with their output", () => {
  assert.equal(
    [...readme.matchAll(/```js\n[^`]*(?:`[^`]+`[^`]*)*```\n(?:\nprints [^\n]*\n)?\n```text\n/g)]
      .length,
    2,
  );
});

test("every function that the README names exists", async () => {
  const product: Record<string, unknown> = await import("completion-job");
  const names = [...readme.matchAll(/^\| `(\w+)(?:\.(\w+))?\(/gm)];
  assert.equal(names.length, 8);
  for (const [call, name, method] of names) {
    const value = product[name as string] as Record<string, unknown>;
    assert.equal(typeof (method === undefined ? value : value[method]), "function", call);
  }
});

for (const consumer of consumers([])) {
  const lock = JSON.parse(readFileSync(`${sourcesOf(consumer)}/package-lock.json`, "utf8"));
  const version: string | undefined = lock.packages[`node_modules/${consumer.tool}`]?.version;
  if (version === undefined) continue;
  test(`the README names the tested version of ${consumer.tool}`, () => {
    const minor = version.split(".", 2).join("\\.");
    assert.match(readme, new RegExp(`^\\|.*\\b${minor}\\b`, "m"));
  });
}
