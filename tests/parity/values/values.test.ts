import assert from "node:assert/strict";
import test from "node:test";
import { agreeOnValue, issuesOf, onlyIssue, validValue } from "../checks/agree.js";
import { arrayVessels } from "../inputs/value/array-vessel.js";
import { type Spelling, components, objectNames } from "../rules/description.js";
import { thenable } from "../inputs/value/odd-value.js";
import type { ComponentName } from "../../shared/components.js";
import { Random } from "../../shared/random.js";
import { objectWith } from "../inputs/sample.js";
import { objectVessels, wrongVessels } from "../inputs/value/object-vessel.js";

const spellings: readonly Spelling[] = ["wire", "sdk"];
const job = components.CompletionJobOut;

function membersOf(name: ComponentName, spelling: Spelling): [string, unknown][] {
  return Object.entries(objectWith(components[name], spelling));
}

function jobValue(members: Readonly<Record<string, unknown>>) {
  return agreeOnValue("CompletionJobOut", "wire", () => objectWith(job, "wire", members));
}

test("every kind of object that zod accepts as an object is read", () => {
  for (const name of objectNames) {
    for (const spelling of spellings) {
      for (const vessel of objectVessels) {
        const build = () => vessel(membersOf(name, spelling), new Random(1, 0, 0));
        assert.equal(agreeOnValue(name, spelling, build).verdict, "valid");
      }
    }
  }
});

test("every kind of object that zod takes for another type is refused with one issue", () => {
  for (const name of objectNames) {
    for (const spelling of spellings) {
      for (const vessel of wrongVessels) {
        const build = () => vessel(membersOf(name, spelling), new Random(1, 0, 0));
        assert.deepEqual(onlyIssue(agreeOnValue(name, spelling, build)).path, []);
      }
    }
  }
});

test("arrays are read by their iterator", () => {
  for (const spelling of spellings) {
    for (const vessel of arrayVessels) {
      for (const items of [[], ["a", "b", "c"], ["a", 1, undefined, null]]) {
        const field = spelling === "wire" ? "training_files" : "trainingFiles";
        agreeOnValue("CompletionJobOut", spelling, () =>
          objectWith(job, spelling, { [field]: vessel(items) }),
        );
      }
    }
  }
});

test("an optional member that is present as undefined stays, in its place", () => {
  const value = validValue(jobValue({ suffix: undefined, metadata: { cost: undefined } }));
  assert.equal("suffix" in value, true);
  assert.deepEqual(Object.keys(value.metadata as object), ["cost"]);
});

test("undefined gets the default, or counts as missing in a required member", () => {
  const value = validValue(jobValue({ object: undefined, job_type: undefined }));
  assert.deepEqual([value.object, value.jobType], ["job", "completion"]);
  assert.equal(onlyIssue(jobValue({ id: undefined })).message, "Required");
});

test("a hole in an array is a missing item", () => {
  const files = Object.assign(new Array(3), { 1: "x" });
  const paths = issuesOf(jobValue({ training_files: files })).map(({ path }) => path[1]);
  assert.deepEqual(paths, [0, 2]);
});

test("NaN is a type of its own, and Infinity is a number but not an integer", () => {
  const { NaN: nan, POSITIVE_INFINITY: infinity } = Number;
  assert.equal(onlyIssue(jobValue({ created_at: nan })).message, "Expected number, received nan");
  const { message } = onlyIssue(jobValue({ created_at: infinity }));
  assert.equal(message, "Expected integer, received float");
  assert.equal(jobValue({ hyperparameters: { epochs: infinity } }).verdict, "valid");
  const { code } = onlyIssue(jobValue({ status: nan }));
  assert.equal(code, "invalid_type");
});

test("an object with both then and catch, own or inherited, counts as a promise", () => {
  const both = thenable(["then", "catch"]);
  for (const metadata of [both, Object.create(both), Promise.resolve()]) {
    assert.equal(onlyIssue(jobValue({ metadata })).received, "promise");
  }
  for (const names of [["then"], ["catch"]]) {
    assert.equal(jobValue({ metadata: thenable(names) }).verdict, "valid");
  }
});

test("strings with lone surrogates pass unchanged", () => {
  const value = validValue(jobValue({ id: "\ud800", training_files: ["\udc00a"] }));
  assert.deepEqual([value.id, value.trainingFiles], ["\ud800", ["\udc00a"]]);
  assert.equal(onlyIssue(jobValue({ status: "QUEUED\ud800" })).received, "QUEUED\ud800");
});

test("-0 stays -0", () => {
  const value = validValue(jobValue({ created_at: -0, hyperparameters: { epochs: -0 } }));
  assert.ok(Object.is(value.createdAt, -0));
  assert.ok(Object.is((value.hyperparameters as { epochs: unknown }).epochs, -0));
});
