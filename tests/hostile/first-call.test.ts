import assert from "node:assert/strict";
import test from "node:test";
import { completionJobOutFromJSON } from "completion-job";
import { assertSound } from "./canary.js";
import { exampleText } from "../shared/example-text.js";
import { actOnFullStack } from "./full-stack.js";

// This test has a file, and so a process, of its own, because each process has only one first call.
test("calls still work after the first call ran on a full stack", () => {
  const errors = actOnFullStack(() => completionJobOutFromJSON(exampleText), 0);
  assert.ok(errors.length > 0);
  assert.deepEqual(
    errors.filter((error) => !(error instanceof RangeError)),
    [],
  );
  assertSound();
});
