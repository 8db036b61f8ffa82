import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { completionJobOutFromJSON, completionJobOutToJSON, type Issue } from "completion-job";
import { readSettings } from "../shared/settings.js";
import { textTrial } from "../parity/checks/trial.js";

const { seed, texts: count } = readSettings(5_000);
const loneSurrogate = /\p{Surrogate}|\\u[dD][89a-fA-F]/u;

test(`the Rust API finds the package's issues and writes its JSON (${count} texts, seed ${seed})`, () => {
  const texts = Array.from({ length: count }, (_, index) => textTrial(seed, index))
    .filter(({ name, text }) => name === "CompletionJobOut" && !loneSurrogate.test(text))
    .map(({ text }) => text);
  const answers = askRust(texts);
  assert.equal(answers.length, texts.length);
  for (const [index, text] of texts.entries()) {
    assert.deepStrictEqual(answers[index], askPackage(text), JSON.stringify(text));
  }
});

test("the Rust API shows every character of a text as the package does", () => {
  const texts = [...lines(40)].map((line) => `{"x": ${JSON.stringify(line)}, "id": 7}`);
  const answers = askRust(texts);
  assert.equal(answers.length, texts.length);
  for (const [index, answer] of answers.entries()) {
    assert.deepStrictEqual(answer, askPackage(texts[index] as string), texts[index]);
  }
});

test("the Rust API names a character that is not JSON as the package does", () => {
  const characters = [...lines(1)].filter((one) => /[\p{Cc}\p{Cf}\p{Z}\p{P}\p{Emoji}]/u.test(one));
  assert.ok(characters.includes("\u00ad") && characters.includes("'"));
  const texts = characters.map((one) => `{"id": ${one}`);
  const answers = askRust(texts);
  assert.equal(answers.length, texts.length);
  for (const [index, answer] of answers.entries()) {
    assert.deepStrictEqual(answer, askPackage(texts[index] as string), texts[index]);
  }
});

/**
 * The characters of planes 0, 1 and 14 from U+0020 on, in lines of `length`, except surrogates. The other planes have few kinds
 * of character.
 */
function* lines(length: number): Generator<string> {
  const planes = [0, 1, 0xe];
  const codes = planes.flatMap((plane) =>
    Array.from({ length: 1 << 16 }, (_, at) => (plane << 16) + at),
  );
  const characters = codes
    .map((code) => String.fromCodePoint(code))
    .filter((one) => !/\p{Surrogate}/u.test(one));
  for (let at = 0x20; at < characters.length; at += length) {
    yield characters.slice(at, at + length).join("");
  }
}

function askRust(texts: readonly string[]): unknown[] {
  const input = texts.map((text) => `${JSON.stringify(text)}\n`).join("");
  const command = ["run", "--quiet", "--example", "issues"];
  const { status, stdout, stderr } = spawnSync("cargo", command, {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  assert.equal(status, 0, stderr);
  return stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

function askPackage(text: string): unknown {
  const result = completionJobOutFromJSON(new TextEncoder().encode(text));
  if (result.ok) return { json: completionJobOutToJSON(result.value) };
  return { issues: result.error.issues.map(asRustHasIt), pretty: result.error.pretty() };
}

/** An issue as Rust prints it: with all members, and with the received value as a string. */
function asRustHasIt(issue: Issue): unknown {
  return { expected: null, options: [], ...issue, received: String(issue.received) };
}
