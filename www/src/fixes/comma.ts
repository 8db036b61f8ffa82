import type { PlacedIssue } from "../judge/verdict.js";
import type { Fix } from "./fix.js";

/** Offers to remove a trailing comma. */
export function fixComma(text: string, { span }: PlacedIssue): Fix[] {
  if (!"}]".includes(text[span.offset] ?? " ")) return [];
  const before = text.slice(0, span.offset).trimEnd();
  if (!before.endsWith(",")) return [];
  const change = { from: before.length - 1, to: before.length, insert: "" };
  return [{ label: "Remove the comma", edit: () => ({ change }) }];
}
