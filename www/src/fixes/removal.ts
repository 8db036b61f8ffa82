import type { Path } from "../json/path.js";
import { type Part, partAt, partsOf } from "../json/part.js";
import type { Edit } from "./fix.js";

/** Takes a part out of its object or list, with the comma that it would leave behind. */
export function removal(text: string, path: Path): Edit | undefined {
  const target = partAt(text, path);
  const parent = partAt(text, path.slice(0, -1));
  if (target === undefined || parent === undefined) return undefined;
  let before: Part | undefined;
  for (const part of partsOf(text, parent.from)) {
    if (part.start > target.start) return taken(target.start, part.start);
    if (part.start < target.start) before = part;
  }
  return taken(before?.to ?? target.start, target.to);
}

function taken(from: number, to: number): Edit {
  return { change: { from, to, insert: "" } };
}
