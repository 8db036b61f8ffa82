import assert from "node:assert/strict";
import test from "node:test";
import { agreeOnText, issuesOf, onlyIssue, validValue } from "../checks/agree.js";
import { components, objectNames } from "../rules/description.js";
import { jobWith, rightText, textWith } from "../inputs/sample.js";

function job(members: Readonly<Record<string, string>>) {
  return agreeOnText("CompletionJobOut", jobWith(members));
}

test("the keys of a result have the SDK's order, whatever the order in the text", () => {
  for (const name of objectNames) {
    const { fields } = components[name];
    const pairs = fields.map(({ wire, kind }) => `"${wire}":${rightText(kind)}`);
    const value = validValue(agreeOnText(name, `{${pairs.reverse().join(",")}}`));
    assert.deepEqual(
      Object.keys(value),
      fields.map((field) => field.sdk),
    );
  }
});

test("defaults fill what is absent; other absent members stay absent", () => {
  const value = validValue(job({}));
  assert.deepEqual([value.object, value.jobType], ["job", "completion"]);
  assert.deepEqual(value.hyperparameters, { learningRate: 0.0001 });
  assert.equal("suffix" in value, false);
  const repository = validValue(agreeOnText("Repositories", textWith(components.Repositories)));
  assert.deepEqual(Object.keys(repository), ["type", "name", "owner", "weight", "commitId"]);
});

test("null stays where a field may be null", () => {
  const nullable = components.CompletionJobOut.fields.filter((field) => field.nullable);
  assert.ok(nullable.length > 0);
  const members = Object.fromEntries(nullable.map((field) => [field.wire, "null"]));
  const value = validValue(job(members));
  for (const { sdk } of nullable) assert.equal(value[sdk], null);
});

test("null does not get the default, and repositories may not be null", () => {
  const issues = issuesOf(job({ object: "null", job_type: "null", repositories: "null" }));
  assert.deepEqual(
    issues.map(({ message }) => message),
    [
      "Expected 'job', received null",
      "Expected 'completion', received null",
      "Expected array, received null",
    ],
  );
});

test("members in SDK spelling are unknown in wire JSON", () => {
  const text = jobWith({ createdAt: '"wrong"', fineTunedModel: "1", "": "{}" });
  const value = validValue(agreeOnText("CompletionJobOut", text));
  assert.equal(value.createdAt, 1);
  assert.equal("fineTunedModel" in value, false);
  const [issue] = issuesOf(agreeOnText("GithubRepositoryOut", '{"commitId":"x"}'));
  assert.deepEqual(issue?.path, ["name"]);
});

test("issues come in the order of the fields, also for the fields of inner objects", () => {
  const outcome = job({
    repositories: '[{"owner":1},{"name":"x","owner":"x","commit_id":null},7]',
    metadata: '{"data_tokens":0.5,"cost":"x"}',
    training_files: '["a",1,null]',
    id: "false",
    hyperparameters: '{"fim_ratio":[],"training_steps":"1"}',
  });
  assert.deepEqual(
    issuesOf(outcome).map(({ path }) => path.join(".")),
    [
      "id",
      "training_files.1",
      "training_files.2",
      "metadata.cost",
      "metadata.data_tokens",
      "hyperparameters.training_steps",
      "hyperparameters.fim_ratio",
      "repositories.0.name",
      "repositories.0.owner",
      "repositories.0.commit_id",
      "repositories.1.commit_id",
      "repositories.2",
    ],
  );
});

test("the issue for a missing member says Required and what was expected", () => {
  const issues = issuesOf(agreeOnText("CompletionJobOut", "{}"));
  const said = issues.map(({ message, received }) => `${message}, ${received}`);
  assert.deepEqual([...new Set(said)], ["Required, undefined"]);
  const status = issues.find(({ path }) => path[0] === "status");
  assert.match(
    String(status?.expected),
    /^'QUEUED' \| 'STARTED' \| .* \| 'CANCELLATION_REQUESTED'$/,
  );
});

test("a number in place of an enum value is an enum issue with the number", () => {
  for (const [text, value] of [
    ["1.0", 1],
    ["-0", -0],
    ["1e400", Number.POSITIVE_INFINITY],
  ] as const) {
    const { code, received, message } = onlyIssue(job({ object: text }));
    assert.equal(code, "invalid_enum_value");
    assert.ok(Object.is(received, value));
    assert.equal(message, `Invalid enum value. Expected 'job', received '${value}'`);
  }
});

test("any other type in place of an enum value is a type issue", () => {
  for (const text of ["null", "true", "[]", "{}"]) {
    const { code, expected } = onlyIssue(job({ object: text }));
    assert.deepEqual([code, expected], ["invalid_type", "'job'"]);
  }
});

test("the issue repeats a wrong enum value in full, including quotes and lone surrogates", () => {
  for (const value of ["Job", "job ", "", "j'ob", "\ud800", "😀".repeat(200), "constructor"]) {
    const { received, message } = onlyIssue(job({ object: JSON.stringify(value) }));
    assert.equal(received, value);
    assert.equal(message, `Invalid enum value. Expected 'job', received '${value}'`);
  }
});

test("the job type FT, which the API once sent, is refused", () => {
  assert.deepEqual(onlyIssue(job({ job_type: '"FT"' })).options, ["completion"]);
});

test("a path has numbers for array items, also in long arrays", () => {
  const files = Array.from({ length: 1001 }, (_, at) => (at === 1000 ? "0" : '"x"'));
  const outcome = job({ training_files: `[${files.join(",")}]`, 0: "1" });
  assert.deepEqual(onlyIssue(outcome).path, ["training_files", 1000]);
});
