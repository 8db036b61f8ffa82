import { isMissing } from "../fixes/missing.js";
import type { PlacedIssue } from "../judge/verdict.js";

/** A part of a text between two offsets. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The part of the text to underline for an issue. If an object lacks a member, that is its opening brace. */
export function markOf(issue: PlacedIssue, textLength: number): Stretch {
  const { offset, length } = issue.span;
  const from = Math.min(offset, Math.max(0, textLength - 1));
  return { from, to: Math.min(textLength, from + (isMissing(issue) ? 1 : Math.max(1, length))) };
}
