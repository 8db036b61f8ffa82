import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { CompletionJobOut, Integrations, JobMetadataOut } from "completion-job";
import { codecs, componentNames } from "../shared/components.js";
import { readSettings } from "../shared/settings.js";
import { textTrial } from "../parity/checks/trial.js";
import { exampleText } from "../shared/example-text.js";

const { seed, texts: count } = readSettings(5_000);

function published(name: string): unknown {
  const file = fileURLToPath(import.meta.resolve(`completion-job/${name}`));
  return JSON.parse(readFileSync(file, "utf8"));
}

/** Numbers that are too large for a double. JSON Schema leaves it to the validator what to do with them. */
const mayBeInfinite = /[eE]\+?\d{3}|\d{300}/;

test(`schema.json accepts what isJSON does (${count} texts, seed ${seed})`, () => {
  const validate = new Ajv2020({ strict: true }).compile(published("schema.json") as object);
  const verdicts = { true: 0, false: 0 };
  for (let index = 0; index < count; index++) {
    const { name, text, expected } = textTrial(seed, index);
    if (name !== "CompletionJobOut" || expected.verdict === "broken") continue;
    if (mayBeInfinite.test(text)) continue;
    const verdict = CompletionJobOut.isJSON(text);
    assert.equal(validate(JSON.parse(text)), verdict, text);
    verdicts[`${verdict}`]++;
  }
  const judged = verdicts.true + verdicts.false;
  assert.ok(judged > count / 10, JSON.stringify(verdicts));
  assert.ok(verdicts.true > judged / 5 && verdicts.false > judged / 5, JSON.stringify(verdicts));
});

test("the published files are the JSON Schemas of a job", () => {
  assert.deepEqual(published("schema.json"), CompletionJobOut.jsonSchema.wire);
  assert.deepEqual(published("schema.sdk.json"), CompletionJobOut.jsonSchema.sdk);
});

test("a JSON Schema has the component's title, descriptions and spelling", () => {
  const { title, description, properties } = JobMetadataOut.jsonSchema.sdk;
  assert.equal(title, "JobMetadataOut");
  assert.equal(description, "The expected duration and cost of a job.");
  assert.deepEqual((properties as Record<string, unknown>).dataTokens, {
    description: "How many tokens the training data has.",
    anyOf: [{ type: "integer" }, { type: "null" }],
  });
});

test("the shared JSON Schema objects are frozen", () => {
  const { $defs } = CompletionJobOut.jsonSchema.wire as {
    $defs: Record<string, { enum: string[] }>;
  };
  assert.throws(() => $defs.Status?.enum.push("DONE"), TypeError);
  assert.throws(() => delete $defs.Status, TypeError);
});

test("changing a JSON Schema from ~standard changes no verdict", () => {
  const job = { ...JSON.parse(exampleText), status: "FAILED" };
  const schema = CompletionJobOut["~standard"].jsonSchema.input({ target: "draft-2020-12" });
  (schema.$defs as { Status: { enum: string[] } }).Status.enum.length = 0;
  assert.equal(CompletionJobOut.parse(job).status, "FAILED");
  assert.equal(CompletionJobOut.parseJSON(JSON.stringify(job)).status, "FAILED");
  const { error } = CompletionJobOut.safeParse({ ...job, status: "DONE" });
  assert.equal(error?.issues[0]?.options?.length, 10);
});

test("the JSON Schema of an alias has the alias as its title", () => {
  assert.equal(Integrations.jsonSchema.wire.title, "Integrations");
});

test("a JSON Schema refers only to its own definitions, and uses each of them", () => {
  for (const name of componentNames) {
    for (const schema of Object.values(codecs[name].jsonSchema)) {
      const references = JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g);
      const referred = new Set([...references].map(([, to]) => to));
      assert.deepEqual(new Set(Object.keys(schema.$defs ?? {})), referred);
      assert.doesNotMatch(JSON.stringify(schema), /"\$ref":"[^#]/);
    }
  }
});

test("the JSON Schema's defaults are those that parse fills in", () => {
  const validate = new Ajv2020({ useDefaults: true }).compile(CompletionJobOut.jsonSchema.sdk);
  const job = { ...CompletionJobOut.parse(JSON.parse(exampleText)) };
  const bare = JSON.parse(JSON.stringify({ ...job, object: undefined, jobType: undefined }));
  assert.ok(validate(bare));
  assert.deepEqual(bare, job);
});

test("a JSON Schema is built once and reused", () => {
  assert.equal(CompletionJobOut.jsonSchema.wire, CompletionJobOut.jsonSchema.wire);
});
