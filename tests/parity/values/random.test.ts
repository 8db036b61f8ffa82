import assert from "node:assert/strict";
import test from "node:test";
import { inspect } from "node:util";
import { checksOfObjects } from "../checks/all-checks.js";
import { allHold } from "../checks/all-hold.js";
import { readSettings } from "../../shared/settings.js";
import { objectTrials } from "../checks/trial.js";

const { seed, objects } = readSettings();

/** Prints a value, without the columns in stack traces and the numbers that the test runner gives to promises. */
function shown(value: unknown): string {
  const text = inspect(value, { depth: 8, getters: true });
  return text.replace(/async_id_symbol\)\]: \d+|:\d+:\d+/g, "");
}

test("building a random object twice gives two equal objects, and not the same one", () => {
  for (const { build } of objectTrials(seed, Math.min(objects, 1000))) {
    const [first, second] = [build(), build()];
    assert.equal(shown(first), shown(second));
    if (Object(first) === first) assert.notEqual(first, second);
  }
});

allHold(checksOfObjects, `${objects} random objects, seed ${seed}`, () =>
  objectTrials(seed, objects),
);
