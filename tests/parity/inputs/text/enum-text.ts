/** Wrong values of an enum, most of them similar to a right one. */
import { numberText } from "./number-text.js";
import type { Random } from "../../../shared/random.js";
import { escapedText, literal, stringText } from "./string-text.js";

// biome-ignore format: a table
const foreign = [
  "job", "completion", "wandb", "github", "FT", "classifier", "QUEUED", "SUCCESS", "", "null",
];
const oddEnds = ["\\ud800", "\\uDC00", "\\u0000", " ", "\\n", "é", "_", "s", "\\u2028", '\\"'];

/** A JSON literal: a string that is not a right value, or a number. */
export function enumText(random: Random, values: readonly string[]): string {
  const value = random.pick(values);
  switch (random.below(8)) {
    case 0:
      return `"${value.toLowerCase() === value ? value.toUpperCase() : value.toLowerCase()}"`;
    case 1:
      return `"${literal(value)}${random.pick(oddEnds)}"`;
    case 2:
      return `"${random.pick(oddEnds)}${literal(value)}"`;
    case 3:
      return `"${value.slice(0, random.below(value.length))}"`;
    case 4:
      return escapedText(random, `${value.slice(0, -1)}x`);
    case 5:
      return `"${random.pick(foreign)}"`;
    case 6:
      return stringText(random, false);
    default:
      return numberText(random);
  }
}
