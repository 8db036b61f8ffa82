import { skipSpace } from "../json/extent.js";
import { partsOf } from "../json/part.js";
import type { Path } from "../json/path.js";
import { isKeyOf } from "../model/field.js";
import { fieldAt } from "../model/model.js";

/** Tells whether a text has the member that its SDK object has at a path. The text may use either spelling. */
export function isGiven(text: string, path: Path): boolean {
  let from = skipSpace(text, 0);
  for (let depth = 0; depth < path.length; depth++) {
    const found = findPart(text, from, path.slice(0, depth + 1));
    if (found === undefined) return false;
    from = found;
  }
  return true;
}

/** Finds the last key of a path in the object or list that begins at `from`, and gives the offset of its value. */
function findPart(text: string, from: number, path: Path): number | undefined {
  const last = path.at(-1);
  const field = typeof last === "string" ? fieldAt(path) : undefined;
  for (const part of partsOf(text, from)) {
    const isFound = field === undefined ? part.key === last : isKeyOf(field, part.key);
    if (isFound) return part.from;
  }
  return undefined;
}
