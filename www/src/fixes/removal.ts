import type { Path } from "../json/path.js";
import { type Part, partAt, partsOf } from "../json/part.js";
import type { Edit } from "./fix.js";

/** The edit that removes a part from its object or list, together with one comma beside it. */
export function removal(text: string, path: Path): Edit | undefined {
  const target = partAt(text, path);
  const parent = partAt(text, path.slice(0, -1));
  if (target === undefined || parent === undefined) return undefined;
  let before: Part | undefined;
  for (const part of partsOf(text, parent.from)) {
    if (part.start > target.start) return removed(target.start, part.start);
    if (part.start < target.start) before = part;
  }
  return removed(before?.to ?? target.start, target.to);
}

function removed(from: number, to: number): Edit {
  return { change: { from, to, insert: "" } };
}
