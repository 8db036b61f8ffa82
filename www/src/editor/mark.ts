import { isMissing } from "../fixes/missing.js";
import type { PlacedIssue } from "../judge/verdict.js";

/** A stretch of a text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What is underlined for an issue: of an object that lacks something, its brace. Empty only in an empty text. */
export function markOf(issue: PlacedIssue, textLength: number): Stretch {
  const { offset, length } = issue.span;
  const from = Math.min(offset, Math.max(0, textLength - 1));
  return { from, to: Math.min(textLength, from + (isMissing(issue) ? 1 : Math.max(1, length))) };
}
