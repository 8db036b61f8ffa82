/** What the stack traces of errors show. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { CompletionJobOut, completionJobOutFromJSON, completionJobOutToJSON } from "completion-job";

function thrownBy(call: () => unknown): Error {
  try {
    call();
  } catch (error) {
    return error as Error;
  }
  throw new Error("nothing was thrown");
}

for (const [name, call] of Object.entries({
  parse: () => CompletionJobOut.parse({}),
  parseJSON: () => CompletionJobOut.parseJSON("{}"),
  completionJobOutToJSON: () => completionJobOutToJSON({} as never),
})) {
  test(`the stack trace of an error that ${name} throws shows the caller`, () => {
    assert.match(thrownBy(call).stack ?? "", /\n {4}at .*stack\.test/);
  });
}

test("the stack of a result's error is its message, without a trace", () => {
  const result = completionJobOutFromJSON("{}");
  assert.ok(!result.ok);
  assert.equal(result.error.stack, `ValidationError: ${result.error.message}`);
});

test("other errors keep their stack traces", () => {
  completionJobOutFromJSON("{}");
  assert.match(new Error("other").stack ?? "", /\n {4}at /);
});

test("a program that froze Error.stackTraceLimit still gets results", () => {
  const limit = Object.getOwnPropertyDescriptor(Error, "stackTraceLimit") as PropertyDescriptor;
  Object.defineProperty(Error, "stackTraceLimit", { ...limit, writable: false });
  try {
    assert.equal(completionJobOutFromJSON("{}").ok, false);
  } finally {
    Object.defineProperty(Error, "stackTraceLimit", limit);
  }
});
