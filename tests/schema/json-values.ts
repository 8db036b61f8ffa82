import { type Spelling, kinds } from "../parity/rules/description.js";
import { generateObject } from "../parity/inputs/generate-object.js";
import { type ComponentName, componentNames } from "../shared/components.js";
import { Random } from "../shared/random.js";
import { respell } from "./respell.js";

interface NamedValue {
  readonly name: ComponentName;
  readonly value: unknown;
}

const streams = { wire: 11, sdk: 12, mixed: 13 };

/** Random components, valid and invalid, as JSON values in one spelling or in a mix of both. */
export function* jsonValues(
  seed: number,
  spelling: Spelling | "mixed",
  count: number,
): Generator<NamedValue> {
  for (let index = 0; index < count; index++) {
    const random = new Random(seed, streams[spelling], index);
    const name = random.chance(0.6) ? "CompletionJobOut" : random.pick(componentNames);
    const isMixed = spelling === "mixed";
    const made = generateObject(random, kinds[name], isMixed ? "wire" : spelling);
    const value = jsonImage(made);
    yield { name, value: isMixed ? respell(random, value) : value };
  }
}

/** A value after a round trip through JSON, which drops dates, infinite numbers, `undefined` and getters; undefined if it fails. */
function jsonImage(value: unknown): unknown {
  try {
    const text = JSON.stringify(value);
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
