import { entriesOf } from "../json/entries.js";
import type { Path } from "../json/path.js";
import { fieldAt } from "../model/model.js";
import { isGiven } from "./given.js";

/** Tells whether the SDK added the member at a path: its value is the field's default, and the text does not give it. */
export function isFilledIn(text: string, path: Path, value: unknown): boolean {
  if (typeof path.at(-1) !== "string") return false;
  const { defaultValue } = fieldAt(path) ?? {};
  return defaultValue !== undefined && value === defaultValue && !isGiven(text, path);
}

/** Counts the members that the SDK added to the SDK object `value` of a text. */
export function countFilledIn(text: string, value: unknown): number {
  return countWithin(value, []);

  function countWithin(part: unknown, path: Path): number {
    const entries = entriesOf(part);
    if (entries === undefined) return isFilledIn(text, path, part) ? 1 : 0;
    const counts = entries.map(([key, member]) => countWithin(member, [...path, key]));
    return counts.reduce((sum, count) => sum + count, 0);
  }
}
