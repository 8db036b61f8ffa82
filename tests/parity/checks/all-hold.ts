/** Makes a test for each check. All of them run over the same cases. */
import assert from "node:assert/strict";
import test from "node:test";
import { type Check, failureOf } from "./check.js";

/** The first test that runs makes the cases and runs all checks; the others look up their results. */
export function allHold<Trial extends { readonly show: () => string }>(
  checks: readonly Check<Trial>[],
  cases: string,
  trials: () => Iterable<Trial>,
): void {
  let failures: ReadonlyMap<Check<Trial>, string> | undefined;
  for (const check of checks) {
    test(`${check.sentence} (${cases})`, () => {
      failures ??= firstFailures(checks, trials());
      const failure = failures.get(check);
      if (failure !== undefined) assert.fail(failure);
    });
  }
}

function firstFailures<Trial extends { readonly show: () => string }>(
  checks: readonly Check<Trial>[],
  trials: Iterable<Trial>,
): ReadonlyMap<Check<Trial>, string> {
  const failures = new Map<Check<Trial>, string>();
  let count = 0;
  for (const trial of trials) {
    count += 1;
    for (const check of checks) {
      if (failures.has(check)) continue;
      const failure = failureOf(check, trial);
      if (failure !== undefined) failures.set(check, failure);
    }
  }
  assert.notEqual(count, 0, "there is no case");
  return failures;
}
