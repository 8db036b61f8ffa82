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
  ["a different verdict", valid({}), invalid(pointed())],
  ["a different value", valid({ a: [{ b: 1 }] }), valid({ a: [{ b: 2 }] })],
  ["a different order of keys", valid({ a: { b: 1, c: 2 } }), valid({ a: { c: 2, b: 1 } })],
  ["0 in place of -0", valid([-0]), valid([0])],
  ["an additional member", valid({}), valid({ a: undefined })],
  ["a missing member", valid({ a: undefined }), valid({})],
  ["a hidden member", valid({}), valid(Object.defineProperty({}, "a", { value: 1 }))],
  ["an additional symbol member", valid({}), valid({ [Symbol("a")]: 1 })],
  ["a different prototype", valid({ a: {} }), valid({ a: Object.create(null) })],
  ["an array in place of an object", valid({ a: {} }), valid({ a: [] })],
  ["a boxed string", valid("a"), valid(new String("a"))],
  ["an additional issue", invalid(issue), invalid(pointed(), pointed())],
  ["a missing issue", invalid(issue, issue), invalid(pointed())],
  ["a different code", invalid(issue), invalid(pointed({ code: "invalid_type" }))],
  ["a different path", invalid({ ...issue, path: [0] }), invalid(pointed({ path: ["0"] }))],
  ["a different message", invalid(issue), invalid(pointed({ message: "No" }))],
  ["-0 in place of 0 as received", invalid(issue), invalid(pointed({ received: -0 }))],
  ["a missing option", invalid(issue), invalid(pointed({ options: ["a"] }))],
  ["a different pointer", invalid(issue), invalid(pointed({ pointer: "/Status" }))],
  ["a missing pointer", invalid(issue), invalid(issue)],
  ["a missing error", { verdict: "threw", error: new Error("a") }, valid({})],
  [
    "a different error",
    { verdict: "threw", error: new Error("a") },
    { verdict: "threw", error: 1 },
  ],
];

for (const [what, expected, actual] of other) {
  test(`the comparison finds ${what}`, () => {
    assert.notEqual(differenceOf(expected, actual), undefined);
  });
}

test("the comparison finds no difference between equal outcomes", () => {
  const value = { a: -0, b: ["x", null, undefined], c: { d: Number.POSITIVE_INFINITY } };
  assert.equal(differenceOf(valid(value), valid(structuredClone(value))), undefined);
  assert.equal(differenceOf(invalid(issue), invalid(pointed({ span: {} }))), undefined);
  assert.equal(differenceOf({ verdict: "broken" }, { verdict: "broken" }), undefined);
});

test("the comparison expects tildes and slashes to be escaped in a pointer", () => {
  const path = ["a/b", 0, "~c"];
  const actual = pointed({ path, pointer: "/a~1b/0/~0c" });
  assert.equal(differenceOf(invalid({ ...issue, path }), invalid(actual)), undefined);
});
