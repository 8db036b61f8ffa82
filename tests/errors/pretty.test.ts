import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CompletionJobOut,
  completionJobOutFromJSON,
  type JsonText,
  jobMetadataOutFromJSON,
  type ValidationError,
} from "completion-job";

const errorOf = (text: JsonText): ValidationError => {
  const result = completionJobOutFromJSON(text);
  assert.ok(!result.ok);
  return result.error;
};
const metadataError = (text: string): ValidationError => {
  const result = jobMetadataOutFromJSON(text);
  assert.ok(!result.ok);
  return result.error;
};

test("pretty shows each issue under its line, with line and column", () => {
  assert.equal(
    metadataError('{\n  "cost": "9",\n  "train_tokens": 1.5\n}').pretty(),
    `Failed to parse 'JobMetadataOut' from JSON: 2 issues found

  at 2:11 /cost
  2 |   "cost": "9",
    |           ^^^ Expected number, received string (invalid_type)

  at 3:19 /train_tokens
  3 |   "train_tokens": 1.5
    |                   ^^^ Expected integer, received float (invalid_type)`,
  );
});

test("pretty shows issues in the order of the text", () => {
  const text = '{"train_tokens": "a", "cost": "b"}';
  const places = [
    ...metadataError(text)
      .pretty()
      .matchAll(/at 1:(\d+)/g),
  ].map(([, at]) => at);
  assert.deepStrictEqual(places, ["18", "31"]);
});

test("pretty lists all missing members of an object in one block", () => {
  const shown = errorOf('{"repositories": [{"name": "a"}]}').pretty();
  assert.match(
    shown,
    /at 1:19 \/repositories\/0\n.*\n.*\^ 2 members are missing: "owner" \(string\), /,
  );
});

test("pretty names a missing member", () => {
  const shown = errorOf('{"integrations": [{}]}').pretty();
  assert.match(shown, /\^ "project" is missing: expected string \(invalid_type\)/);
});

test("pretty says what was expected where JSON is bad", () => {
  assert.match(
    errorOf('{"id": "a",}').pretty(),
    /at 1:12\n {2}1 \| \{"id": "a",\}\n {4}\| {12}\^ Invalid JSON: expected a key in double quotes after the comma, found '\}'$/,
  );
});

test("pretty suggests the enumeration's value that was probably meant", () => {
  assert.match(
    errorOf('{"status": "failed"}').pretty(),
    /received "failed"; did you mean 'FAILED'\?/,
  );
});

test("the mark is in the right column after wide characters", () => {
  const lines = metadataError('{"x": "日本", "cost": ""}').pretty().split("\n");
  assert.equal(
    lines[4],
    `    | ${" ".repeat(22)}^^ Expected number, received string (invalid_type)`,
  );
});

test("pretty cuts a long line on both sides of the issue, between characters", () => {
  const text = `{"x": "${"😀".repeat(500)}", "cost": "", "y": "${"😀".repeat(500)}"}`;
  const shown = metadataError(text).pretty();
  assert.match(shown, / \| ….*"cost": "", .*…\n/);
  assert.ok(shown.length < 500);
  assert.ok(shown.isWellFormed());
});

test("pretty and message contain no control characters", () => {
  const status = "\u001b[2J\n\u202e\u0007\ud800";
  const errors = [
    errorOf(JSON.stringify({ status })),
    errorOf(`{"status":"\u202e\u200b\u009b"}`),
    CompletionJobOut.safeParse({ status }).error,
  ];
  for (const error of errors) {
    assert.ok(error);
    const shown = `${error.pretty()}${error.message}`;
    assert.match(shown, /\\u\{202e\}/);
    assert.doesNotMatch(shown.replaceAll("\n", ""), /[\p{Cc}\p{Cf}\p{Cs}]/u);
  }
});

test("pretty quotes only a part of a long value", () => {
  const shown = CompletionJobOut.safeParse({ status: "x".repeat(100_000) }).error?.pretty() ?? "";
  assert.match(shown, /received "x{10,}/);
  assert.ok(shown.length < 2_000);
});

test("pretty shows the first hundred of many issues", () => {
  const files = `[${Array.from({ length: 5_000 }, () => "0").join()}]`;
  const shown = errorOf(`{"training_files": ${files}}`).pretty();
  assert.match(shown, /\n {2}… and 4907 more$/);
});

test("pretty lists the issues of a JavaScript value", () => {
  const error = CompletionJobOut.safeParse({ hyperparameters: { epochs: "1" } }).error;
  assert.match(
    error?.pretty() ?? "",
    /\n {2}\/hyperparameters\/epochs: Expected number, received string/,
  );
});

/** The two keys that the hint at the end of a printed error names: a key as the text has it, and as it should be. */
function hintOf(error: ValidationError | undefined): string[] | undefined {
  assert.ok(error);
  const hint =
    /\n\n {2}"(.*)" is the SDK spelling\. This function reads the wire spelling, "(.*)"\.$/;
  return hint.exec(error.pretty())?.slice(1);
}

test("pretty hints that a text is in SDK spelling where wire spelling is read", () => {
  assert.deepEqual(hintOf(errorOf('{"id": "a", "createdAt": 1}')), ["createdAt", "created_at"]);
  const inner = '{"repositories": [{"name": "a", "owner": "b", "commitId": "c"}]}';
  assert.deepEqual(hintOf(errorOf(inner)), ["commitId", "commit_id"]);
});

test("pretty gives no hint when the SDK key is in another object", () => {
  assert.equal(hintOf(errorOf('{"x": {"createdAt": 1}}')), undefined);
});

test("pretty gives no hint when the wire key is there too", () => {
  assert.equal(hintOf(errorOf('{"createdAt": 1, "created_at": "2"}')), undefined);
});

test("pretty gives no hint for a value, which may be in either spelling", () => {
  assert.equal(hintOf(CompletionJobOut.safeParse({ createdAt: 1 }).error), undefined);
});

test('the status "undefined" is not taken for a missing status', () => {
  assert.match(
    errorOf('{"status": "undefined"}').pretty(),
    /\n {4}\| {12}\^{11} Expected .*, received "undefined" /,
  );
});

test("pretty says that the value itself is wrong if it is not an object", () => {
  const error = CompletionJobOut.safeParse(undefined).error;
  assert.match(error?.pretty() ?? "", /the value itself: Expected object, received undefined/);
});

test("pretty shows bytes as they were when they were read", () => {
  const bytes = new TextEncoder().encode('{"id": 7}');
  const error = errorOf(bytes);
  bytes.fill(0x20);
  assert.match(error.pretty(), /1 \| \{"id": 7\}/);
  structuredClone(bytes, { transfer: [bytes.buffer] });
  assert.match(error.pretty(), /1 \| \{"id": 7\}/);
});

test("the message has the first issue with its place, and the number of other issues", () => {
  assert.equal(
    metadataError('{\n"cost": "9", "train_tokens": 0.5}').message,
    "Failed to parse 'JobMetadataOut' from JSON: 2:9: /cost: Expected number, received string (and 1 more)",
  );
});
