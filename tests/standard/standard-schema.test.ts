/** Each component implements Standard Schema and Standard JSON Schema, by the published types of the standards. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import {
  CompletionJobOut,
  completionJobOutToJSON,
  GithubRepositoryOut,
  JobMetadataOut,
  type WireCompletionJobOut,
} from "completion-job";
import { codecs, componentNames } from "../shared/components.js";
import { exampleJob } from "../shared/example-job.js";
import { type Equal, holds } from "../types/equal.js";

const wireJob: unknown = JSON.parse(completionJobOutToJSON(exampleJob));

test("every component has the types of Standard Schema and Standard JSON Schema", () => {
  for (const name of componentNames) {
    const schema: StandardSchemaV1<unknown, unknown> = codecs[name];
    const jsonSchema: StandardJSONSchemaV1<unknown, unknown> = codecs[name];
    assert.equal(schema["~standard"].version, 1);
    assert.equal(jsonSchema["~standard"].vendor, "completion-job");
  }
});

test("the types of a job's schema take either spelling and give SDK spelling", () => {
  type Input = StandardSchemaV1.InferInput<typeof CompletionJobOut>;
  type Output = StandardSchemaV1.InferOutput<typeof CompletionJobOut>;
  holds<Equal<Input, CompletionJobOut | WireCompletionJobOut>>();
  holds<Equal<Output, CompletionJobOut>>();
});

test("validate gives what parse gives, in either spelling", () => {
  const expected = { value: CompletionJobOut.parse(wireJob) };
  assert.deepEqual(CompletionJobOut["~standard"].validate(wireJob), expected);
  assert.deepEqual(CompletionJobOut["~standard"].validate(exampleJob), expected);
});

test("validate gives the messages and paths of issues", () => {
  const { issues } = CompletionJobOut["~standard"].validate({ ...exampleJob, trainingFiles: [7] });
  assert.deepEqual(
    issues?.map(({ message, path }) => ({ message, path })),
    [{ message: "Expected string, received number", path: ["trainingFiles", 0] }],
  );
});

test("the functions of ~standard work without this", () => {
  const { validate, jsonSchema } = JobMetadataOut["~standard"];
  const { output } = jsonSchema;
  assert.deepEqual(validate({}), { value: {} });
  assert.equal(output({ target: "draft-2020-12" }).title, "JobMetadataOut");
});

test("the input schema takes either spelling, and the output schema has SDK spelling", () => {
  const { input, output } = CompletionJobOut["~standard"].jsonSchema;
  const { either, sdk } = CompletionJobOut.jsonSchema;
  assert.deepEqual(input({ target: "draft-2020-12" }), either);
  assert.deepEqual(output({ target: "draft-2020-12" }), sdk);
});

test("the JSON Schema in draft-07 uses definitions, and wraps a reference that has siblings in allOf", () => {
  const { output } = GithubRepositoryOut["~standard"].jsonSchema;
  const schema = output({ target: "draft-07" });
  assert.equal(schema.$schema, "http://json-schema.org/draft-07/schema#");
  assert.deepEqual((schema.properties as Record<string, unknown>).type, {
    description: "The type of the repository, always `github`.",
    default: "github",
    allOf: [{ $ref: "#/definitions/GithubRepositoryOutType" }],
  });
  assert.ok("GithubRepositoryOutType" in (schema.definitions as object));
});

test("an unknown draft throws a RangeError that names it", () => {
  const { input } = CompletionJobOut["~standard"].jsonSchema;
  for (const target of ["openapi-3.0", "constructor"]) {
    assert.throws(() => input({ target }), {
      name: "RangeError",
      message: `No JSON Schema for ${target}: expected draft-2020-12 or draft-07`,
    });
  }
});
