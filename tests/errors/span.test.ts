import assert from "node:assert/strict";
import { test } from "node:test";
import { completionJobOutFromJSON } from "completion-job";

/** What stands in the text where the issue at a pointer is. */
function quoted(text: string, pointer: string): string | undefined {
  const issue = completionJobOutFromJSON(text).error?.issues.find((one) => one.pointer === pointer);
  if (issue?.span === undefined) return undefined;
  return text.slice(issue.span.offset, issue.span.offset + issue.span.length);
}

test("the span of a wrong value is the value", () => {
  const text = '{"é😀": 1, "id": {"a": [1, 2]}, "model": "\\u0041", "status": "\\"é"}';
  assert.equal(quoted(text, "/id"), '{"a": [1, 2]}');
  assert.equal(quoted(text, "/status"), '"\\"é"');
});

test("the span of a missing field is the object that it is missing from", () => {
  const text = ' {"hyperparameters": {}, "é": 1, "integrations": [7, {"name": "é"}] }';
  assert.equal(quoted(text, "/id"), text.trim());
  assert.equal(quoted(text, "/integrations/1/project"), '{"name": "é"}');
  assert.equal(quoted('{"repositories": [{}]}', "/repositories/0/owner"), "{}");
});

test("the span of an element is the element", () => {
  assert.equal(quoted('{"training_files": ["a" , null ]}', "/training_files/1"), "null");
});

test("the span of a field given twice is the value that counts", () => {
  const text = '{"id": false, "id": 7}';
  assert.equal(quoted(text, "/id"), "7");
});

test("spans have their lines in whatever order the text has the fields", () => {
  const fields = ["repositories", "model", "id", "created_at"];
  const text = `{${fields.map((field) => `\n"${field}": {}`).join(",")}}`;
  const issues = completionJobOutFromJSON(text).error?.issues ?? [];
  const lines = fields.map((field) => issues.find(({ path }) => path[0] === field)?.span?.line);
  assert.deepEqual(lines, [2, 3, 4, 5]);
  assert.equal(issues.find(({ path }) => path[0] === "status")?.span?.line, 1);
});
