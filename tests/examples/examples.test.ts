import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import * as product from "completion-job";
import { init } from "completion-job/slim";

const folder = fileURLToPath(new URL("../../pkg/src/", import.meta.url));
const names = Object.keys(product);
const AsyncFunction = (async () => {}).constructor as FunctionConstructor;

/** The examples of a file's comments. */
function examplesIn(file: string): string[] {
  const blocks = readFileSync(`${folder}${file}`, "utf8").matchAll(/ \* ```ts\n(.*?) \* ```\n/gs);
  return [...blocks].map(([, lines = ""]) => lines.replace(/^ *\* ?/gm, ""));
}

const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
const examples = files
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => examplesIn(file).map((code) => ({ file, code })));

for (const { file, code } of examples) {
  test(`an example of ${file} is right: ${code.split("\n", 1)[0]}`, async () => {
    const example = new AsyncFunction("assert", "init", ...names, code);
    await example(assert, init, ...Object.values(product));
  });
}

test("every export has an example", () => {
  const all = examples.map(({ code }) => code).join("\n");
  for (const name of names) assert.match(all, new RegExp(`\\b${name}\\b`));
});
