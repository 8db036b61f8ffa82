/** Calls whose results are known, to find out whether the package still works after other calls. */
import assert from "node:assert/strict";
import { CompletionJobOut, completionJobOutFromJSON, completionJobOutToJSON } from "completion-job";
import { exampleJob, normalizedJob } from "../shared/example-job.js";
import { exampleText, wrongText } from "../shared/example-text.js";

const wrongIssues: unknown = [
  {
    code: "invalid_type",
    expected: "boolean",
    received: "number",
    path: ["auto_start"],
    message: "Expected boolean, received number",
    pointer: "/auto_start",
    span: { offset: 23, line: 1, column: 24, length: 1 },
  },
  {
    code: "invalid_enum_value",
    received: "Fast",
    options: [
      "QUEUED",
      "STARTED",
      "VALIDATING",
      "VALIDATED",
      "RUNNING",
      "FAILED_VALIDATION",
      "FAILED",
      "SUCCESS",
      "CANCELLED",
      "CANCELLATION_REQUESTED",
    ],
    path: ["status"],
    message:
      "Invalid enum value. Expected 'QUEUED' | 'STARTED' | 'VALIDATING' | 'VALIDATED' | " +
      "'RUNNING' | 'FAILED_VALIDATION' | 'FAILED' | 'SUCCESS' | 'CANCELLED' | " +
      "'CANCELLATION_REQUESTED', received 'Fast'",
    pointer: "/status",
    span: { offset: 46, line: 1, column: 47, length: 11 },
  },
  {
    code: "invalid_type",
    expected: "integer",
    received: "float",
    path: ["created_at"],
    message: "Expected integer, received float",
    pointer: "/created_at",
    span: { offset: 71, line: 1, column: 72, length: 3 },
  },
  {
    code: "invalid_type",
    expected: "string",
    received: "null",
    path: ["training_files", 1],
    message: "Expected string, received null",
    pointer: "/training_files/1",
    span: { offset: 135, line: 2, column: 60, length: 4 },
  },
  {
    code: "invalid_type",
    expected: "object",
    received: "array",
    path: ["hyperparameters"],
    message: "Expected object, received array",
    pointer: "/hyperparameters",
    span: { offset: 159, line: 2, column: 84, length: 2 },
  },
];

/** Throws unless valid and invalid jobs, as texts, bytes and objects, give the right results. */
export function assertSound(): void {
  const bytes = new TextEncoder().encode(wrongText);
  const wrongObject = { ...exampleJob, id: Symbol("id"), createdAt: "now" };
  assert.deepEqual(completionJobOutFromJSON(exampleText), { ok: true, value: normalizedJob });
  assert.deepEqual(completionJobOutFromJSON(wrongText).error?.issues, wrongIssues);
  assert.deepEqual(completionJobOutFromJSON(bytes).error?.issues, wrongIssues);
  assert.deepEqual(CompletionJobOut.parse({ ...exampleJob }), normalizedJob);
  assert.deepEqual(CompletionJobOut.safeParse(wrongObject).error?.issues, [
    {
      code: "invalid_type",
      expected: "string",
      received: "symbol",
      path: ["id"],
      message: "Expected string, received symbol",
      pointer: "/id",
    },
    {
      code: "invalid_type",
      expected: "number",
      received: "string",
      path: ["createdAt"],
      message: "Expected number, received string",
      pointer: "/createdAt",
    },
  ]);
  assert.equal(
    completionJobOutToJSON({ ...exampleJob, trainingFiles: [...exampleJob.trainingFiles] }),
    exampleText,
  );
}
