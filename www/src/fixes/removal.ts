import { partAt, partsOf, type Part } from "../json/part.js";
import type { Change } from "./fix.js";

/** The change that takes a part out of its object or list, with the comma that it leaves behind. */
export function removal(text: string, path: ReadonlyArray<string | number>): Change | undefined {
  const target = partAt(text, path);
  const parent = partAt(text, path.slice(0, -1));
  if (target === undefined || parent === undefined) return undefined;
  let before: Part | undefined;
  for (const part of partsOf(text, parent.from)) {
    if (part.start > target.start) return { from: target.start, to: part.start, insert: "" };
    if (part.start < target.start) before = part;
  }
  return { from: before?.to ?? target.start, to: target.to, insert: "" };
}
