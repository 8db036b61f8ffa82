import assert from "node:assert/strict";
import test from "node:test";
import { agreeOnText, validValue } from "../checks/agree.js";
import { jobWith } from "../inputs/sample.js";

/** The value of `id` that the SDK gives for a string literal. */
function idOf(literal: string): unknown {
  return validValue(agreeOnText("CompletionJobOut", jobWith({ id: literal }))).id;
}

function verdictOf(literal: string): string {
  return agreeOnText("CompletionJobOut", jobWith({ id: literal })).verdict;
}

test("every escape gives its character", () => {
  assert.equal(idOf('"\\"\\\\\\/\\b\\f\\n\\r\\t"'), '"\\/\b\f\n\r\t');
});

test("hexadecimal digits of an escape may be upper or lower case", () => {
  assert.equal(idOf('"\\u00e9\\u00E9\\uABCD\\uabcd"'), "éé\uabcd\uabcd");
});

test("escaped surrogates make a pair", () => {
  assert.equal(idOf('"\\ud83d\\uDE00"'), "😀");
});

test("an escaped and a raw surrogate make a pair", () => {
  assert.equal(idOf('"\\ud83d\ude00"'), "😀");
  assert.equal(idOf('"\ud83d\\ude00"'), "😀");
});

test("lone surrogates pass, escaped and raw", () => {
  for (const lone of ["\ud83d", "\ude00", "\ude00\ud83d", "a\ud800b", "\ud800\ud800"]) {
    assert.equal(idOf(`"${lone}"`), lone);
    assert.equal(idOf(JSON.stringify(lone)), lone);
  }
});

test("lone surrogates pass in unknown members and their keys", () => {
  for (const key of ['"\ud800"', '"\\ud800"', '"\\udc00\\ud800"']) {
    const text = jobWith().replace("{", `{${key}:${key},`);
    assert.equal(agreeOnText("CompletionJobOut", text).verdict, "valid");
  }
});

test("characters that JavaScript string literals once forbade pass unescaped", () => {
  assert.equal(
    idOf('"\u2028\u2029\u007f\u0080\ufeff\uffff"'),
    "\u2028\u2029\u007f\u0080\ufeff\uffff",
  );
});

test("control characters pass only if they are escaped", () => {
  for (let code = 0; code < 0x20; code += 1) {
    const character = String.fromCharCode(code);
    assert.equal(idOf(`"\\u${code.toString(16).padStart(4, "0")}"`), character);
    assert.equal(verdictOf(`"${character}"`), "broken");
    assert.equal(verdictOf(`"${"a".repeat(40)}${character}"`), "broken");
  }
});

test("escapes that JSON does not define are broken JSON", () => {
  for (const escaped of [
    "\\x41",
    "\\0",
    "\\a",
    "\\'",
    "\\U0041",
    "\\u004",
    "\\u00g1",
    "\\\n",
    "\\",
  ]) {
    assert.equal(verdictOf(`"${escaped}"`), "broken");
  }
});

test("strings of every length up to 200 keep every character", () => {
  for (let length = 0; length <= 200; length += 1) {
    const text = "0123456789abcdef".repeat(13).slice(0, length);
    assert.equal(idOf(`"${text}"`), text);
    assert.equal(idOf(`"${text}\\n${text}"`), `${text}\n${text}`);
  }
});

test("characters of two, three and four bytes pass at every place", () => {
  for (let before = 0; before < 70; before += 1) {
    for (const character of ["é", "€", "😀", "\ud800"]) {
      const text = `${"a".repeat(before)}${character}${"b".repeat(70 - before)}`;
      assert.equal(idOf(`"${text}"`), text);
    }
  }
});

test("a string is read right after strings with characters of several bytes", () => {
  const text = jobWith({ id: '"😀€é"', model: '"é\\n😀"', suffix: '"after"' });
  const { id, model, suffix } = validValue(agreeOnText("CompletionJobOut", text));
  assert.deepEqual([id, model, suffix], ["😀€é", "é\n😀", "after"]);
});
