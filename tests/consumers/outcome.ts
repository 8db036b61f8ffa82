/** The outcome that the program must have in every consumer. */
import assert from "node:assert/strict";
import { exampleText } from "../shared/example-text.js";
import { normalizedJob } from "../shared/example-job.js";
import type { Shown } from "./page.js";

const expected = {
  createdAt: normalizedJob.createdAt,
  learningRate: normalizedJob.hyperparameters.learningRate,
  isValidationError: true,
  issues: ["5:13 /status invalid_enum_value", "6:17 /created_at invalid_type"],
  written: exampleText,
};

/** Throws unless the program has the expected outcome and the page reported no problem. */
export function judge({ outcome, complaints }: Shown): void {
  assert.deepEqual(complaints, []);
  assert.deepEqual(outcome, expected);
}
