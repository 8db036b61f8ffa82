/** What the program shall find, in every consumer. */
import assert from "node:assert/strict";
import { exampleText } from "../hostile/canary.js";
import { normalizedJob } from "../shared/example-job.js";

const expected = {
  createdAt: normalizedJob.createdAt,
  learningRate: normalizedJob.hyperparameters.learningRate,
  isValidationError: true,
  issues: ["5:13 /status invalid_enum_value", "6:17 /created_at invalid_type"],
  written: exampleText,
};

/** Throws unless the program found what it shall. */
export function judge(outcome: unknown): void {
  assert.deepEqual(outcome, expected);
}
