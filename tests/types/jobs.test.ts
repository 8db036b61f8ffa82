import assert from "node:assert/strict";
import test from "node:test";
import { CompletionJobOut, completionJobOutToJSON, Status, ValidationError } from "completion-job";
import { exampleJob } from "../shared/example-job.js";

const job: CompletionJobOut = exampleJob;

test("the documented example is a job", () => {
  assert.ok(CompletionJobOut.is(job));
});

test("an optional member may be undefined, and null where the model allows it", () => {
  const more: CompletionJobOut = {
    ...job,
    status: Status.Success,
    object: undefined,
    suffix: null,
    metadata: { cost: null, costCurrency: undefined },
    repositories: undefined,
  };
  assert.ok(CompletionJobOut.is(more));
});

test("an object that is not a job does not compile, and the package refuses it", () => {
  // @ts-expect-error: there is no such status
  const status: CompletionJobOut = { ...job, status: "DONE" };
  // @ts-expect-error: repositories are never null
  const repositories: CompletionJobOut = { ...job, repositories: null };
  // @ts-expect-error: a number is not a string
  const files: CompletionJobOut = { ...job, trainingFiles: [1] };
  // @ts-expect-error: the key is in wire spelling
  const wire: CompletionJobOut = { ...job, hyperparameters: { learning_rate: 1 } };
  // @ts-expect-error: most members are missing
  const missing: CompletionJobOut = { id: "a" };
  for (const wrong of [status, repositories, files, missing]) {
    assert.ok(!CompletionJobOut.is(wrong));
    assert.throws(() => completionJobOutToJSON(wrong), ValidationError);
  }
  assert.ok(CompletionJobOut.is(wire), "unknown members are allowed");
});
