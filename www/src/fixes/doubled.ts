import type { PlacedIssue } from "../judge/verdict.js";
import { fieldAt } from "../model/model.js";
import type { Fix } from "./fix.js";
import { removal } from "./removal.js";

/** Offers to remove one of a field's two members. The one that is not in the object's spelling comes first. */
export function fixDoubled(text: string, { path }: PlacedIssue): Fix[] {
  const field = fieldAt(path);
  if (field === undefined) return [];
  const key = path.at(-1);
  const keys = key === field.wire ? [field.wire, field.sdk] : [field.sdk, field.wire];
  return keys.map((dropped) => ({
    label: `Remove "${dropped}"`,
    edit: () => removal(text, [...path.slice(0, -1), dropped]),
  }));
}
