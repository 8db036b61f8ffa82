/** Where an error's stack trace begins. */
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
  test(`what ${name} throws tells where it was called`, () => {
    assert.match(thrownBy(call).stack ?? "", /\n {4}at .*stack\.test/);
  });
}

test("the error of a result has its message as its stack, and no trace", () => {
  const result = completionJobOutFromJSON("{}");
  assert.ok(!result.ok);
  assert.equal(result.error.stack, `ValidationError: ${result.error.message}`);
});

test("other errors keep their traces", () => {
  completionJobOutFromJSON("{}");
  assert.match(new Error("other").stack ?? "", /\n {4}at /);
});

test("a program that froze Error gets results all the same", () => {
  const limit = Object.getOwnPropertyDescriptor(Error, "stackTraceLimit") as PropertyDescriptor;
  Object.defineProperty(Error, "stackTraceLimit", { ...limit, writable: false });
  try {
    assert.equal(completionJobOutFromJSON("{}").ok, false);
  } finally {
    Object.defineProperty(Error, "stackTraceLimit", limit);
  }
});
