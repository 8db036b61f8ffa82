import { entriesOf } from "../json/entries.js";
import type { Path } from "../json/path.js";
import { fieldAt } from "../model/model.js";
import { isGiven } from "./given.js";

/** Whether the SDK filled in the member at a path of a job. */
export function isFilledIn(text: string, path: Path, value: unknown): boolean {
  if (typeof path.at(-1) !== "string") return false;
  const { standIn } = fieldAt(path) ?? {};
  return standIn !== undefined && value === standIn && !isGiven(text, path);
}

/** How many members of a job the SDK filled in. */
export function countFilledIn(text: string, value: unknown): number {
  return countWithin(value, []);

  function countWithin(part: unknown, path: Path): number {
    const entries = entriesOf(part);
    if (entries === undefined) return isFilledIn(text, path, part) ? 1 : 0;
    const counts = entries.map(([key, member]) => countWithin(member, [...path, key]));
    return counts.reduce((sum, count) => sum + count, 0);
  }
}
