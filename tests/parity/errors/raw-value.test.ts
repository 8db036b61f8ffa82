import assert from "node:assert/strict";
import test from "node:test";
import { componentNames } from "../../shared/components.js";
import { sdkComponents } from "../sides/sdk.js";
import { subjects } from "../sides/subjects.js";

for (const { name: sideName, functions, ValidationError } of subjects) {
  for (const text of ["null", "{", '{"id":1}']) {
    test(`the error of ${sideName} for ${text} carries the SDK's raw value and raw message`, () => {
      for (const name of componentNames) {
        const expected = sdkComponents[name].fromJSON(text);
        const actual = functions[name].fromJSON(text);
        assert.equal(actual.ok, expected.ok, name);
        if (actual.ok || !expected.error) continue;
        const error = actual.error as unknown as typeof expected.error;
        assert.ok(error instanceof ValidationError && error instanceof Error);
        assert.equal(error.rawValue, expected.error.rawValue);
        assert.equal(error.rawMessage, expected.error.rawMessage);
      }
    });
  }
}
