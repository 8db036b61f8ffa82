/** Runs the checks of all sides on one input, and asserts that each agrees with the SDK. */
import assert from "node:assert/strict";
import { checksOfObjects, checksOfTexts } from "./all-checks.js";
import { type Check, failureOf } from "./check.js";
import type { Spelling } from "../rules/description.js";
import type { ComponentName } from "../../shared/components.js";
import type { Issue, Outcome } from "../sides/outcome.js";
import { type ObjectTrial, type TextTrial, trialOfObject, trialOfText } from "./trial.js";

/** Returns the outcome that all sides agree on for a text. */
export function agreeOnText(name: ComponentName, text: string): Outcome {
  return agree(checksOfTexts, trialOfText(name, text));
}

/** Returns the outcome that all sides agree on for a value. `build` makes a new copy of it at each call. */
export function agreeOnValue(
  name: ComponentName,
  spelling: Spelling,
  build: () => unknown,
): Outcome {
  return agree(checksOfObjects, trialOfObject(name, spelling, build));
}

export function validValue(outcome: Outcome): Record<string, unknown> {
  assert.equal(outcome.verdict, "valid");
  return (outcome as { readonly value: Record<string, unknown> }).value;
}

export function issuesOf(outcome: Outcome): readonly Issue[] {
  assert.equal(outcome.verdict, "invalid");
  return (outcome as { readonly issues: readonly Issue[] }).issues;
}

export function onlyIssue(outcome: Outcome): Issue {
  const [issue, ...others] = issuesOf(outcome);
  assert.deepEqual(others, []);
  assert.ok(issue);
  return issue;
}

function agree<Trial extends TextTrial | ObjectTrial>(
  checks: readonly Check<Trial>[],
  trial: Trial,
): Outcome {
  for (const check of checks) {
    const failure = failureOf(check, trial);
    if (failure !== undefined) assert.fail(failure);
  }
  return trial.expected;
}
