import assert from "node:assert/strict";
import test from "node:test";
import { agreeOnValue, issuesOf } from "../checks/agree.js";
import { components, objectNames } from "../rules/description.js";
import type { ComponentName } from "../../shared/components.js";
import { sdk } from "../sides/sdk.js";
import { objectWith } from "../inputs/sample.js";
import { subjects } from "../sides/subjects.js";

/** The text that all sides write for an object in SDK spelling with these members. */
function textOf(name: ComponentName, members: Readonly<Record<string, unknown>>): string {
  const value = objectWith(components[name], "sdk", members);
  const outcome = sdk.toJSON(name, value);
  for (const side of subjects) assert.deepEqual(side.toJSON(name, value), outcome, side.name);
  assert.equal(outcome.verdict, "valid");
  return String((outcome as { readonly value: unknown }).value);
}

test("the text has wire keys in the SDK's order, and the defaults", () => {
  for (const name of objectNames) {
    const { fields } = components[name];
    const expected = fields.filter(({ presence }) => presence !== "optional");
    const keys = Object.keys(JSON.parse(textOf(name, {})) as object);
    assert.deepEqual(
      keys,
      expected.map(({ wire }) => wire),
    );
  }
});

test("undefined and unknown members are not written", () => {
  const members = { suffix: undefined, created_at: 7, more: 1n, toJSON: () => "mine" };
  const text = textOf("CompletionJobOut", members);
  assert.doesNotMatch(text, /suffix|more|mine|7/);
});

test("numbers are written as JavaScript writes them", () => {
  const numbers = [1e21, 1e-7, 123456789012345680000, 0.1, 5e-324, 1.7976931348623157e308, 100];
  for (const epochs of numbers) {
    const text = textOf("CompletionTrainingParameters", { epochs });
    assert.equal(text, `{"learning_rate":0.0001,"epochs":${epochs}}`);
  }
});

test("-0 is written as 0, and Infinity as null", () => {
  const { POSITIVE_INFINITY: learningRate, NEGATIVE_INFINITY: epochs } = Number;
  const text = textOf("CompletionTrainingParameters", { trainingSteps: -0, learningRate, epochs });
  assert.equal(text, '{"training_steps":0,"learning_rate":null,"epochs":null}');
});

test("strings are written as JSON.stringify writes them", () => {
  const odd = [
    "\ud800",
    "\udc00\ud800",
    "😀",
    "\u2028",
    "\u007f",
    "\u0000\u001f",
    '"\\/',
    "\b\f\n\r\t",
    "é",
  ];
  for (const project of odd) {
    assert.equal(
      textOf("Integrations", { project }),
      `{"type":"wandb","project":${JSON.stringify(project)}}`,
    );
  }
});

test("an invalid job is not written, and the issues have paths in SDK spelling", () => {
  const value = objectWith(components.CompletionJobOut, "wire");
  for (const side of subjects) {
    const issues = issuesOf(side.toJSON("CompletionJobOut", value));
    const paths = issues.map(({ path }) => path.join("."));
    assert.deepEqual(paths, ["autoStart", "createdAt", "modifiedAt", "trainingFiles"], side.name);
  }
  for (const name of objectNames) {
    for (const wrong of [undefined, null, "x", [], 1n, Symbol("x"), new Map()]) {
      agreeOnValue(name, "sdk", () => wrong);
    }
  }
});
