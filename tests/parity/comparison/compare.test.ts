import assert from "node:assert/strict";
import test from "node:test";
import { differenceOf } from "./compare.js";
import type { Issue, Outcome } from "../sides/outcome.js";

const issue: Issue = {
  code: "invalid_enum_value",
  path: ["status"],
  message: "no",
  received: 0,
  options: ["a", "b"],
};

function valid(value: unknown): Outcome {
  return { verdict: "valid", value };
}

function invalid(...issues: readonly Issue[]): Outcome {
  return { verdict: "invalid", issues };
}

function pointed(change: Partial<Issue> = {}): Issue {
  return { ...issue, pointer: "/status", ...change };
}

const other: readonly [what: string, expected: Outcome, actual: Outcome][] = [
  ["another verdict", valid({}), invalid(pointed())],
  ["another value", valid({ a: [{ b: 1 }] }), valid({ a: [{ b: 2 }] })],
  ["another order of keys", valid({ a: { b: 1, c: 2 } }), valid({ a: { c: 2, b: 1 } })],
  ["0 for -0", valid([-0]), valid([0])],
  ["a member more", valid({}), valid({ a: undefined })],
  ["a member less", valid({ a: undefined }), valid({})],
  ["a hidden member", valid({}), valid(Object.defineProperty({}, "a", { value: 1 }))],
  ["a member by symbol", valid({}), valid({ [Symbol("a")]: 1 })],
  ["another prototype", valid({ a: {} }), valid({ a: Object.create(null) })],
  ["an array for an object", valid({ a: {} }), valid({ a: [] })],
  ["a boxed string", valid("a"), valid(new String("a"))],
  ["an issue more", invalid(issue), invalid(pointed(), pointed())],
  ["an issue less", invalid(issue, issue), invalid(pointed())],
  ["another code", invalid(issue), invalid(pointed({ code: "invalid_type" }))],
  ["another path", invalid({ ...issue, path: [0] }), invalid(pointed({ path: ["0"] }))],
  ["another message", invalid(issue), invalid(pointed({ message: "No" }))],
  ["-0 for 0 received", invalid(issue), invalid(pointed({ received: -0 }))],
  ["an option less", invalid(issue), invalid(pointed({ options: ["a"] }))],
  ["another pointer", invalid(issue), invalid(pointed({ pointer: "/Status" }))],
  ["no pointer", invalid(issue), invalid(issue)],
  ["no error", { verdict: "threw", error: new Error("a") }, valid({})],
  ["another error", { verdict: "threw", error: new Error("a") }, { verdict: "threw", error: 1 }],
];

for (const [what, expected, actual] of other) {
  test(`the comparison sees ${what}`, () => {
    assert.notEqual(differenceOf(expected, actual), undefined);
  });
}

test("the comparison lets equal outcomes pass", () => {
  const value = { a: -0, b: ["x", null, undefined], c: { d: Number.POSITIVE_INFINITY } };
  assert.equal(differenceOf(valid(value), valid(structuredClone(value))), undefined);
  assert.equal(differenceOf(invalid(issue), invalid(pointed({ span: {} }))), undefined);
  assert.equal(differenceOf({ verdict: "broken" }, { verdict: "broken" }), undefined);
});

test("a pointer escapes tildes and slashes", () => {
  const path = ["a/b", 0, "~c"];
  const actual = pointed({ path, pointer: "/a~1b/0/~0c" });
  assert.equal(differenceOf(invalid({ ...issue, path }), invalid(actual)), undefined);
});
