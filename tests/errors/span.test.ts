import assert from "node:assert/strict";
import { test } from "node:test";
import { completionJobOutFromJSON } from "completion-job";

/** The piece of the text that the span of the issue at a pointer covers. */
function quoted(text: string, pointer: string): string | undefined {
  const issue = completionJobOutFromJSON(text).error?.issues.find((one) => one.pointer === pointer);
  if (issue?.span === undefined) return undefined;
  return text.slice(issue.span.offset, issue.span.offset + issue.span.length);
}

test("the span of a wrong value covers the value", () => {
  const text = '{"é😀": 1, "id": {"a": [1, 2]}, "model": "\\u0041", "status": "\\"é"}';
  assert.equal(quoted(text, "/id"), '{"a": [1, 2]}');
  assert.equal(quoted(text, "/status"), '"\\"é"');
});

test("the span of a missing field covers the object that lacks it", () => {
  const text = ' {"hyperparameters": {}, "é": 1, "integrations": [7, {"name": "é"}] }';
  assert.equal(quoted(text, "/id"), text.trim());
  assert.equal(quoted(text, "/integrations/1/project"), '{"name": "é"}');
  assert.equal(quoted('{"repositories": [{}]}', "/repositories/0/owner"), "{}");
});

test("the span of a wrong element covers the element", () => {
  assert.equal(quoted('{"training_files": ["a" , null ]}', "/training_files/1"), "null");
});

test("the span of a repeated field covers the last value", () => {
  const text = '{"id": false, "id": 7}';
  assert.equal(quoted(text, "/id"), "7");
});

test("spans have the right lines, whatever the order of the fields", () => {
  const fields = ["repositories", "model", "id", "created_at"];
  const text = `{${fields.map((field) => `\n"${field}": {}`).join(",")}}`;
  const issues = completionJobOutFromJSON(text).error?.issues ?? [];
  const lines = fields.map((field) => issues.find(({ path }) => path[0] === field)?.span?.line);
  assert.deepEqual(lines, [2, 3, 4, 5]);
  assert.equal(issues.find(({ path }) => path[0] === "status")?.span?.line, 1);
});
