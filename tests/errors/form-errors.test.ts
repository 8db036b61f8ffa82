import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CompletionJobOut,
  completionJobOutFromJSON,
  type Issue,
  ValidationError,
} from "completion-job";

function errorOf(text: string) {
  const result = completionJobOutFromJSON(text);
  assert.ok(!result.ok);
  return result.error;
}

/** An error with one issue at the given path. */
function errorAt(...path: readonly (string | number)[]): ValidationError {
  const issue: Issue = { code: "invalid_type", path, message: "wrong", pointer: "" };
  return new ValidationError("Failed", [issue], undefined);
}

test("flatten lists messages by the top-level member, under its key in the input", () => {
  const { formErrors, fieldErrors } = errorOf('{"hyperparameters": {"epochs": "3"}}').flatten();
  assert.deepEqual(formErrors, []);
  assert.deepEqual(fieldErrors.created_at, ["Required"]);
  assert.deepEqual(fieldErrors.hyperparameters, ["Expected number, received string"]);
});

test("flatten lists messages about the whole input in formErrors", () => {
  const { formErrors, fieldErrors } = errorOf("[]").flatten();
  assert.deepEqual(formErrors, ["Expected object, received array"]);
  assert.deepEqual(fieldErrors, {});
  assert.match(errorOf("{").flatten().formErrors[0] ?? "", /^Invalid JSON: /);
});

test("format has the shape of the input, with the messages of each value under _errors", () => {
  const error = errorOf('{"integrations": [{"project": "a"}, {"project": 7}]}');
  assert.deepEqual(error.format().integrations, {
    _errors: [],
    1: { _errors: [], project: { _errors: ["Expected string, received number"] } },
  });
});

test("flatten and format list what a given function returns for an issue", () => {
  const error = CompletionJobOut.safeParse(7).error;
  assert.deepEqual(error?.flatten(({ code }) => code).formErrors, ["invalid_type"]);
  assert.deepEqual(error?.format(({ pointer }) => pointer)._errors, [""]);
});

for (const key of ["__proto__", "constructor", "toString"]) {
  test(`flatten and format treat a member named ${key} like any other`, () => {
    const { fieldErrors } = errorAt(key).flatten();
    assert.deepEqual(Object.entries(fieldErrors), [[key, ["wrong"]]]);
    const formatted = Object.entries(errorAt(key, 0).format()) as [string, object][];
    assert.deepEqual(formatted[1], [key, { _errors: [], 0: { _errors: ["wrong"] } }]);
    assert.equal(Object.hasOwn(Object.prototype, "_errors"), false);
  });
}
