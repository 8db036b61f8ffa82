import assert from "node:assert/strict";
import test from "node:test";
import { inspect } from "node:util";
import { allHold } from "./all-hold.js";
import { objectChecks } from "./object-checks.js";
import { readSettings } from "./settings.js";
import { objectTrials } from "./trial.js";

const { seed, objects } = readSettings();

/** All of a value but the numbers that the test runner's hooks give promises. */
function shown(value: unknown): string {
  return inspect(value, { depth: 8, getters: true }).replace(/async_id_symbol\)\]: \d+/g, "");
}

test("a random object is built alike each time, and afresh", () => {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  for (const { build } of objectTrials(seed, Math.min(objects, 1000))) {
    const [first, second] = [build(), build()];
    assert.equal(shown(first), shown(second));
    if (first !== Math && Object(first) === first) assert.notEqual(first, second);
  }
  Error.stackTraceLimit = stackTraceLimit;
});

allHold(objectChecks, `${objects} random objects, seed ${seed}`, () => objectTrials(seed, objects));
