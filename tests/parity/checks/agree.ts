/** Asserts that SDK and subject agree on one input in everything the checks ask. */
import assert from "node:assert/strict";
import { type Check, failureOf } from "./check.js";
import type { Spelling } from "../rules/description.js";
import { objectChecks } from "./object-checks.js";
import type { ComponentName } from "../sides/sdk.js";
import type { Issue, Outcome } from "../sides/outcome.js";
import { textChecks } from "./text-checks.js";
import { type ObjectTrial, type TextTrial, trialOfObject, trialOfText } from "./trial.js";

/** The outcome both give for the text. */
export function agreeOnText(name: ComponentName, text: string): Outcome {
  return agree(textChecks, trialOfText(name, text));
}

/** The outcome both give for the value, which `build` makes anew at each call. */
export function agreeOnValue(
  name: ComponentName,
  spelling: Spelling,
  build: () => unknown,
): Outcome {
  return agree(objectChecks, trialOfObject(name, spelling, build));
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
