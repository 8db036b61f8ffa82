import assert from "node:assert/strict";
import { test } from "node:test";
import { CompletionJobOut, type Issue, JobMetadataOut } from "completion-job";
import { exampleWireJob, normalizedJob as exampleJob } from "../shared/example-job.js";

const outcome = (value: unknown) => {
  const result = CompletionJobOut.safeParse(value);
  return result.ok ? result.value : result.error.issues.map(brief);
};
const brief = ({ code, pointer }: Issue) => `${pointer} ${code}`;

test("an SDK object is normalized to itself", () => {
  assert.deepStrictEqual(CompletionJobOut.parse(exampleJob), exampleJob);
});

test("a wire object is normalized to the SDK's", () => {
  assert.deepStrictEqual(CompletionJobOut.parse(exampleWireJob), exampleJob);
});

test("a text may be spelled either way", () => {
  assert.deepStrictEqual(CompletionJobOut.parseJSON(JSON.stringify(exampleJob)), exampleJob);
  assert.deepStrictEqual(CompletionJobOut.parseJSON(JSON.stringify(exampleWireJob)), exampleJob);
});

test("a field of the other spelling is taken from there", () => {
  const { createdAt, ...rest } = exampleJob;
  assert.deepStrictEqual(CompletionJobOut.parse({ ...rest, created_at: createdAt }), exampleJob);
});

test("the spelling is decided object by object", () => {
  const job = { ...exampleJob, hyperparameters: { learning_rate: 0.5 } };
  assert.deepStrictEqual(CompletionJobOut.parse(job).hyperparameters, { learningRate: 0.5 });
});

test("a field in both spellings is an issue", () => {
  assert.deepStrictEqual(outcome({ ...exampleJob, createdAt: 1, created_at: 1 }), [
    "/createdAt duplicate_spelling",
  ]);
});

test("a field in both spellings of a text is an issue at the second of them", () => {
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

test("paths are spelled as the job is", () => {
  assert.deepStrictEqual(outcome({ ...exampleJob, createdAt: "now" }), ["/createdAt invalid_type"]);
  assert.deepStrictEqual(outcome({ ...exampleWireJob, created_at: "now" }), [
    "/created_at invalid_type",
  ]);
});

test("a missing field is named in the spelling of its object", () => {
  const { modifiedAt: _, ...job } = exampleJob;
  assert.deepStrictEqual(outcome(job), ["/modifiedAt invalid_type"]);
});

test("an object with no key of one spelling alone is read as wire", () => {
  assert.deepStrictEqual((outcome({}) as string[]).slice(1, 2), ["/auto_start invalid_type"]);
});

test("a member that is undefined gives way to the other spelling", () => {
  const { createdAt, ...rest } = exampleJob;
  const job = { ...rest, createdAt: undefined, created_at: createdAt };
  assert.deepStrictEqual(CompletionJobOut.parse(job), exampleJob);
});

test("fromJSON, is, isWire and isJSON know one spelling only", async () => {
  const { completionJobOutFromJSON } = await import("completion-job");
  assert.equal(completionJobOutFromJSON(JSON.stringify(exampleJob)).ok, false);
  assert.equal(CompletionJobOut.is(exampleWireJob), false);
  assert.equal(CompletionJobOut.is(exampleJob), true);
  assert.equal(CompletionJobOut.isWire(exampleJob), false);
  assert.equal(CompletionJobOut.isWire(exampleWireJob), true);
  assert.equal(CompletionJobOut.isJSON(JSON.stringify(exampleJob)), false);
});

test("a key of the wire's spelling counts even if its value is undefined", () => {
  const job = CompletionJobOut.parse({ ...exampleJob, validation_files: undefined });
  assert.ok(Object.hasOwn(job, "validationFiles"));
  assert.equal(job.validationFiles, undefined);
});

test("a key of the other spelling that is undefined leaves nothing in the result", () => {
  const job = CompletionJobOut.parse({ ...exampleWireJob, validationFiles: undefined });
  assert.ok(!Object.hasOwn(job, "validationFiles"));
});
