import assert from "node:assert/strict";
import test from "node:test";
import { agreeOnText, onlyIssue, validValue } from "../checks/agree.js";
import { jobWith } from "../inputs/sample.js";

/** The value of `created_at`, an integer field, that the SDK gives for `text`. */
function createdAt(text: string): unknown {
  return validValue(agreeOnText("CompletionJobOut", jobWith({ created_at: text }))).createdAt;
}

/** The value of `weight_decay`, a number field, that the SDK gives for `text`. */
function weightDecay(text: string): unknown {
  const outcome = agreeOnText("CompletionTrainingParameters", `{"weight_decay":${text}}`);
  return validValue(outcome).weightDecay;
}

function refusalOf(text: string): string {
  return onlyIssue(agreeOnText("CompletionJobOut", jobWith({ created_at: text }))).message;
}

test("an integer may be written as 1.0, 1e3, 150e-1 or 1E+21", () => {
  assert.deepEqual(["1.0", "1e3", "150e-1", "1E+21"].map(createdAt), [1, 1000, 15, 1e21]);
});

test("a fraction is not an integer", () => {
  const message = "Expected integer, received float";
  for (const text of ["0.5", "1e-7", "5e-324", "-1.5e0"]) assert.equal(refusalOf(text), message);
});

test("1e400 is Infinity, which is a number but not an integer", () => {
  assert.equal(refusalOf("1e400"), "Expected integer, received float");
  assert.equal(weightDecay("1e400"), Number.POSITIVE_INFINITY);
  assert.equal(weightDecay("-1e400"), Number.NEGATIVE_INFINITY);
});

test("-0 stays -0, however it is written", () => {
  for (const text of ["-0", "-0.0", "-0e5", "-1e-400"]) {
    assert.ok(Object.is(createdAt(text), -0), text);
    assert.ok(Object.is(weightDecay(text), -0), text);
  }
});

test("a number that rounds to an integer is an integer", () => {
  assert.equal(createdAt("1e-400"), 0);
  assert.equal(createdAt("123.000000000000001"), 123);
  assert.equal(createdAt("4503599627370497.0000000000001"), 4503599627370497);
});

test("integers beyond 2^53 round to the nearest double, halfway cases to the even one", () => {
  assert.equal(createdAt("9007199254740993"), 9007199254740992);
  assert.equal(createdAt("9007199254740995"), 9007199254740996);
  assert.equal(createdAt("9007199254740993.00000000000000000000000001"), 9007199254740994);
  assert.equal(createdAt("123456789012345680000"), 123456789012345680000);
  assert.equal(createdAt("18446744073709551616"), 2 ** 64);
  assert.equal(createdAt("-9223372036854775809"), -(2 ** 63));
});

test("the smallest doubles keep their bits", () => {
  assert.equal(weightDecay("5e-324"), 5e-324);
  assert.equal(weightDecay("2.4703282292062327e-324"), 0);
  assert.equal(weightDecay("2.4703282292062328e-324"), 5e-324);
  assert.equal(weightDecay("2.2250738585072011e-308"), 2.225073858507201e-308);
});

test("the largest doubles round to Infinity where JSON.parse does", () => {
  assert.equal(weightDecay("1.7976931348623158e308"), Number.MAX_VALUE);
  assert.equal(weightDecay("1.7976931348623159e308"), Number.POSITIVE_INFINITY);
});

test("exponents may be longer than any integer type", () => {
  assert.equal(weightDecay("1e99999999999999999999"), Number.POSITIVE_INFINITY);
  assert.equal(weightDecay("1e-99999999999999999999"), 0);
  assert.equal(weightDecay("0e99999999999999999999"), 0);
  assert.equal(weightDecay("1e+0000000000000000000003"), 1000);
});

test("a number with hundreds of digits is rounded once", () => {
  const zeros = "0".repeat(400);
  assert.equal(weightDecay(`1${zeros}e-400`), 1);
  assert.equal(weightDecay(`0.${zeros}1e401`), 1);
  assert.equal(weightDecay(`1.${zeros}1`), 1);
  assert.equal(weightDecay(`9007199254740993.${zeros}1`), 9007199254740994);
});

test("numbers that JSON does not allow are broken JSON", () => {
  for (const text of ["+1", ".5", "1.", "01", "-", "1e", "1e+", "0x1", "NaN", "Infinity", "1_0"]) {
    assert.equal(agreeOnText("CompletionJobOut", jobWith({ created_at: text })).verdict, "broken");
  }
});
