import assert from "node:assert/strict";
import test, { type TestContext } from "node:test";
import { Coverage, type CountedTrial, rulesForJSON, rulesForValues } from "./coverage.js";
import { defaultTexts, readSettings } from "../../shared/settings.js";
import { objectTrials, textTrials } from "../checks/trial.js";

const { seed, texts, objects } = readSettings();

/** How many times as many inputs as usual may be needed until a rare component has broken each of its rules. */
const PATIENCE = 40;

/** Adds trials until they have broken every rule, or until they end. */
function coverageOf(trials: Iterable<CountedTrial>, rules: readonly string[]): Coverage {
  const coverage = new Coverage();
  for (const trial of trials) {
    coverage.add(trial);
    const isTime = coverage.cases % 1000 === 0;
    if (isTime && rules.every((rule) => coverage.rules.has(rule))) break;
  }
  return coverage;
}

function enough(context: TestContext): boolean {
  if (texts < defaultTexts) context.skip(`N=${texts} is too small to reach every rule`);
  return texts >= defaultTexts;
}

function assertReached(rules: readonly string[], coverage: Coverage): void {
  const missed = rules.filter((rule) => !coverage.rules.has(rule));
  assert.deepEqual(missed, [], `these rules were never broken with seed ${seed}`);
}

test("random texts break every rule of every field", (context) => {
  if (!enough(context)) return;
  const rules = rulesForJSON();
  const coverage = coverageOf(textTrials(seed, texts * PATIENCE), rules);
  assertReached(rules, coverage);
  assert.ok(coverage.share("valid") >= 0.3, `valid: ${coverage.share("valid")}`);
  assert.ok(coverage.share("invalid") >= 0.3, `invalid: ${coverage.share("invalid")}`);
  assert.ok(coverage.share("broken") >= 0.15, `broken: ${coverage.share("broken")}`);
});

test("nearly every random input can be compared with the SDK", () => {
  const texts = [...textTrials(seed, 1000)];
  const withoutSdkNames = texts.filter(({ sdkNames }) => !sdkNames);
  assert.ok(withoutSdkNames.length > 900, `texts: ${withoutSdkNames.length} of 1000`);
  const objects = [...objectTrials(seed, 1000)];
  const compared = objects.filter(({ normalized }) => normalized() !== undefined);
  assert.ok(compared.length > 900, `objects: ${compared.length} of 1000`);
});

test("random objects break every rule of every field, with values of every JavaScript type", (context) => {
  if (!enough(context)) return;
  const rules = [...rulesForJSON(), ...rulesForValues()];
  const coverage = coverageOf(objectTrials(seed, objects * PATIENCE), rules);
  assertReached(rules, coverage);
  assert.ok(coverage.share("valid") >= 0.3, `valid: ${coverage.share("valid")}`);
  assert.ok(coverage.share("invalid") >= 0.3, `invalid: ${coverage.share("invalid")}`);
  assert.ok(coverage.share("threw") > 0, "no getter ever threw");
});
