import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import * as product from "completion-job";
import { init, initFamily } from "completion-job/slim";

const folder = fileURLToPath(new URL("../../pkg/src/", import.meta.url));
const names = Object.keys(product);
const AsyncFunction = (async () => {}).constructor as FunctionConstructor;

function sourceOf(file: string): string {
  return readFileSync(`${folder}${file}`, "utf8");
}

/** The examples in the comments of a file. */
function examplesIn(file: string): string[] {
  const blocks = sourceOf(file).matchAll(/ \* @example\n *\* ```ts\n(.*?) \* ```\n/gs);
  return [...blocks].map(([, lines = ""]) => lines.replace(/^ *\* ?/gm, ""));
}

const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
const examples = files
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => examplesIn(file).map((code) => ({ file, code })));

for (const { file, code } of examples) {
  test(`an example in ${file} runs without a failed assertion: ${code.split("\n", 1)[0]}`, async () => {
    const example = new AsyncFunction("assert", "init", "initFamily", ...names, code);
    await example(assert, init, initFamily, ...Object.values(product));
  });
}

/** The names that users can import, including types, taken from the lists in the package's entries. */
function exported(): string[] {
  const lists = ["index.ts", "slim.ts", "generated/sdk-1.6/index.ts"].map(sourceOf).join("");
  const names = [...lists.matchAll(/\{ (.*?) \}/g)].flatMap(([, list = ""]) => list.split(", "));
  return names.map((name) => name.replace("type ", ""));
}

const sources = files
  .filter((file) => file.endsWith(".ts"))
  .map(sourceOf)
  .join("");

test("every export has an example in its own comment", () => {
  assert.ok(exported().length > names.length, "types are exported too");
  for (const name of exported()) {
    const declaration = `(// biome-ignore .*\n)?export (type|interface|class|const|function) ${name}\\b`;
    const comment = new RegExp(`/\\*\\*\\n((?! \\*/).*\\n)* \\*/\\n${declaration}`).exec(sources);
    assert.match(comment?.[0] ?? "", /@example\n/, name);
  }
});

test("every code block in a comment is marked as an example", () => {
  const codes = sources.match(/^ *\* ```ts$/gm) ?? [];
  assert.equal(examples.length, codes.length);
});
