/** Each component is a Standard Schema and a Standard JSON Schema, by the published types of the standards. */
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

test("every component is one, by the standards' types", () => {
  for (const name of componentNames) {
    const schema: StandardSchemaV1<unknown, unknown> = codecs[name];
    const jsonSchema: StandardJSONSchemaV1<unknown, unknown> = codecs[name];
    assert.equal(schema["~standard"].version, 1);
    assert.equal(jsonSchema["~standard"].vendor, "completion-job");
  }
});

test("it takes jobs of either spelling and gives jobs of the SDK's, by its types", () => {
  type Input = StandardSchemaV1.InferInput<typeof CompletionJobOut>;
  type Output = StandardSchemaV1.InferOutput<typeof CompletionJobOut>;
  holds<Equal<Input, CompletionJobOut | WireCompletionJobOut>>();
  holds<Equal<Output, CompletionJobOut>>();
});

test("it gives what parse gives, of either spelling", () => {
  const expected = { value: CompletionJobOut.parse(wireJob) };
  assert.deepEqual(CompletionJobOut["~standard"].validate(wireJob), expected);
  assert.deepEqual(CompletionJobOut["~standard"].validate(exampleJob), expected);
});

test("it gives the issues of what is not valid, with messages and paths", () => {
  const { issues } = CompletionJobOut["~standard"].validate({ ...exampleJob, trainingFiles: [7] });
  assert.deepEqual(
    issues?.map(({ message, path }) => ({ message, path })),
    [{ message: "Expected string, received number", path: ["trainingFiles", 0] }],
  );
});

test("its functions need no object before the dot", () => {
  const { validate, jsonSchema } = JobMetadataOut["~standard"];
  const { output } = jsonSchema;
  assert.deepEqual(validate({}), { value: {} });
  assert.equal(output({ target: "draft-2020-12" }).title, "JobMetadataOut");
});

test("its JSON Schema of the input is that of either spelling, of the output the SDK's", () => {
  const { input, output } = CompletionJobOut["~standard"].jsonSchema;
  const { either, sdk } = CompletionJobOut.jsonSchema;
  assert.deepEqual(input({ target: "draft-2020-12" }), either);
  assert.deepEqual(output({ target: "draft-2020-12" }), sdk);
});

test("its JSON Schema in draft-07 has definitions, and nothing beside a reference", () => {
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

test("a draft that it does not know is refused by name", () => {
  const { input } = CompletionJobOut["~standard"].jsonSchema;
  for (const target of ["openapi-3.0", "constructor"]) {
    assert.throws(() => input({ target }), {
      name: "RangeError",
      message: `No JSON Schema for ${target}: expected draft-2020-12 or draft-07`,
    });
  }
});
