/** `flatten` and `format` give what the methods of the SDK's ZodError give. */
import assert from "node:assert/strict";
import test from "node:test";
import type { ValidationError } from "completion-job";
import { ZodError, type ZodIssue } from "zod";
import { readSettings } from "../../shared/settings.js";
import { npm } from "../sides/npm.js";
import { objectTrials, textTrials } from "../checks/trial.js";

const { seed, texts, objects } = readSettings(5_000);

/** The error of zod and ours for the same input. */
interface Both {
  readonly theirs: ZodError;
  readonly ours: ValidationError;
}

function* brokenTexts(): Generator<Both> {
  for (const { name, text, expected } of textTrials(seed, texts)) {
    const { error } = npm.functions[name].fromJSON(text) as { error?: ValidationError };
    if (expected.verdict !== "invalid" || error === undefined) continue;
    yield { theirs: new ZodError(expected.issues as ZodIssue[]), ours: error };
  }
}

function* brokenObjects(): Generator<Both> {
  for (const { name, spelling, build, expected } of objectTrials(seed, objects)) {
    if (expected.verdict !== "invalid" || spelling !== "wire") continue;
    const { error } = npm.functions[name].object.safeParse(build()) as { error?: ValidationError };
    if (error === undefined) continue;
    yield { theirs: new ZodError(expected.issues as ZodIssue[]), ours: error };
  }
}

for (const [what, make] of Object.entries({ texts: brokenTexts, objects: brokenObjects })) {
  test(`flatten and format give what zod's give for invalid random ${what} (seed ${seed})`, () => {
    let count = 0;
    for (const { theirs, ours } of make()) {
      assert.deepStrictEqual(ours.flatten(), theirs.flatten());
      assert.deepStrictEqual(ours.format(), theirs.format());
      count += 1;
    }
    assert.ok(count > objects / 10, `${count} inputs were broken`);
  });

  test(`flatten and format with a function give what zod's give for invalid random ${what}`, () => {
    const say = ({ code, path }: { code: string; path: readonly unknown[] }) => [code, path.length];
    for (const { theirs, ours } of make()) {
      assert.deepStrictEqual(ours.flatten(say), theirs.flatten(say));
      assert.deepStrictEqual(ours.format(say), theirs.format(say));
    }
  });
}
