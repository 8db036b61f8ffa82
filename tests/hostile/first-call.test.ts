import assert from "node:assert/strict";
import test from "node:test";
import { completionJobOutFromJSON } from "completion-job";
import { assertSound } from "./canary.js";
import { exampleText } from "../shared/example-text.js";
import { actOnFullStack } from "./full-stack.js";

// In a file, and so in a process, of its own: there is one first call in each.
test("a first call on a full stack does not spoil those after it", () => {
  const errors = actOnFullStack(() => completionJobOutFromJSON(exampleText), 0);
  assert.ok(errors.length > 0);
  assert.deepEqual(
    errors.filter((error) => !(error instanceof RangeError)),
    [],
  );
  assertSound();
});
