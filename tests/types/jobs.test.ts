import assert from "node:assert/strict";
import test from "node:test";
import { CompletionJobOut, completionJobOutToJSON, Status, ValidationError } from "completion-job";
import { exampleJob } from "../shared/example-job.js";

const job: CompletionJobOut = exampleJob;

test("the example of the model's documentation is a job", () => {
  assert.ok(CompletionJobOut.is(job));
});

test("a member that is optional may be undefined, and null where the model says so", () => {
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

test("what is no job does not compile, and is refused", () => {
  // @ts-expect-error: no such status
  const status: CompletionJobOut = { ...job, status: "DONE" };
  // @ts-expect-error: repositories are never null
  const repositories: CompletionJobOut = { ...job, repositories: null };
  // @ts-expect-error: a number is no string
  const files: CompletionJobOut = { ...job, trainingFiles: [1] };
  // @ts-expect-error: the wire's spelling
  const wire: CompletionJobOut = { ...job, hyperparameters: { learning_rate: 1 } };
  // @ts-expect-error: most members are missing
  const missing: CompletionJobOut = { id: "a" };
  for (const wrong of [status, repositories, files, missing]) {
    assert.ok(!CompletionJobOut.is(wrong));
    assert.throws(() => completionJobOutToJSON(wrong), ValidationError);
  }
  assert.ok(CompletionJobOut.is(wire), "members nobody asked for are no fault");
});
