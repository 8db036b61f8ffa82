import assert from "node:assert/strict";
import { test } from "node:test";
import { CompletionJobOut, type Issue, JobMetadataOut } from "completion-job";
import { exampleWireJob, normalizedJob as exampleJob } from "../shared/example-job.js";

const outcome = (value: unknown) => {
  const result = CompletionJobOut.safeParse(value);
  return result.ok ? result.value : result.error.issues.map(brief);
};
const brief = ({ code, pointer }: Issue) => `${pointer} ${code}`;

test("parse gives an equal object for an SDK object", () => {
  assert.deepStrictEqual(CompletionJobOut.parse(exampleJob), exampleJob);
});

test("parse gives the SDK object for a wire object", () => {
  assert.deepStrictEqual(CompletionJobOut.parse(exampleWireJob), exampleJob);
});

test("parseJSON reads a text in either spelling", () => {
  assert.deepStrictEqual(CompletionJobOut.parseJSON(JSON.stringify(exampleJob)), exampleJob);
  assert.deepStrictEqual(CompletionJobOut.parseJSON(JSON.stringify(exampleWireJob)), exampleJob);
});

test("a field that is missing in the object's spelling is taken from the other spelling", () => {
  const { createdAt, ...rest } = exampleJob;
  assert.deepStrictEqual(CompletionJobOut.parse({ ...rest, created_at: createdAt }), exampleJob);
});

test("each object has its own spelling", () => {
  const job = { ...exampleJob, hyperparameters: { learning_rate: 0.5 } };
  assert.deepStrictEqual(CompletionJobOut.parse(job).hyperparameters, { learningRate: 0.5 });
});

test("a field in both spellings is an issue", () => {
  assert.deepStrictEqual(outcome({ ...exampleJob, createdAt: 1, created_at: 1 }), [
    "/createdAt duplicate_spelling",
  ]);
});

test("the issue for a field in both spellings of a text is at the second of them", () => {
  const text = '{"cost_currency": "USD",\n "costCurrency": "EUR"}';
  assert.throws(
    () => JobMetadataOut.parseJSON(text),
    ({ issues: [issue] }: { issues: Issue[] }) => {
      assert.equal(issue?.code, "duplicate_spelling");
      assert.deepStrictEqual(issue?.span, { offset: 42, line: 2, column: 18, length: 5 });
      return true;
    },
  );
});

test("paths have the spelling of the job", () => {
  assert.deepStrictEqual(outcome({ ...exampleJob, createdAt: "now" }), ["/createdAt invalid_type"]);
  assert.deepStrictEqual(outcome({ ...exampleWireJob, created_at: "now" }), [
    "/created_at invalid_type",
  ]);
});

test("the path of a missing field has the spelling of its object", () => {
  const { modifiedAt: _, ...job } = exampleJob;
  assert.deepStrictEqual(outcome(job), ["/modifiedAt invalid_type"]);
});

test("an object without a key that only one spelling has is read as wire", () => {
  assert.deepStrictEqual((outcome({}) as string[]).slice(1, 2), ["/auto_start invalid_type"]);
});

test("an undefined member gives way to the member in the other spelling", () => {
  const { createdAt, ...rest } = exampleJob;
  const job = { ...rest, createdAt: undefined, created_at: createdAt };
  assert.deepStrictEqual(CompletionJobOut.parse(job), exampleJob);
});

test("fromJSON, is, isWire and isJSON take one spelling only", async () => {
  const { completionJobOutFromJSON } = await import("completion-job");
  assert.equal(completionJobOutFromJSON(JSON.stringify(exampleJob)).ok, false);
  assert.equal(CompletionJobOut.is(exampleWireJob), false);
  assert.equal(CompletionJobOut.is(exampleJob), true);
  assert.equal(CompletionJobOut.isWire(exampleJob), false);
  assert.equal(CompletionJobOut.isWire(exampleWireJob), true);
  assert.equal(CompletionJobOut.isJSON(JSON.stringify(exampleJob)), false);
});

test("a wire key counts even if its value is undefined", () => {
  const job = CompletionJobOut.parse({ ...exampleJob, validation_files: undefined });
  assert.ok(Object.hasOwn(job, "validationFiles"));
  assert.equal(job.validationFiles, undefined);
});

test("an undefined member in the other spelling is not in the result", () => {
  const job = CompletionJobOut.parse({ ...exampleWireJob, validationFiles: undefined });
  assert.ok(!Object.hasOwn(job, "validationFiles"));
});
