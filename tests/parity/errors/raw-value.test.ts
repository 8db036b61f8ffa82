import assert from "node:assert/strict";
import test from "node:test";
import { ValidationError } from "completion-job";
import { componentNames, sdk } from "../sides/sdk.js";
import { subject } from "../sides/package.js";

for (const text of ["null", "{", '{"id":1}']) {
  test(`the error for ${text} carries the SDK's raw value and raw message`, () => {
    for (const name of componentNames) {
      const [expected, actual] = [sdk[name].fromJSON(text), subject[name].fromJSON(text)];
      assert.equal(actual.ok, expected.ok, name);
      if (actual.ok || !expected.error) continue;
      const error = actual.error as unknown as typeof expected.error;
      assert.ok(error instanceof ValidationError && error instanceof Error);
      assert.equal(error.rawValue, expected.error.rawValue);
      assert.equal(error.rawMessage, expected.error.rawMessage);
    }
  });
}
