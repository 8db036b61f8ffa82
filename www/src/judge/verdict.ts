import type { CompletionJobOut, Issue, Span, ValidationError } from "completion-job";
import type { Spelling } from "./spelling.js";

/** An issue with its span. Every issue of a text has one; an issue of a value has none. */
export type PlacedIssue = Issue & { readonly span: Span };

/** The verdict on a text that is a valid job. */
export interface Valid {
  readonly kind: "valid";
  readonly text: string;
  readonly spelling: Spelling;
  readonly value: CompletionJobOut;
}

/** The verdict on a text that is not a valid job. */
export interface Wrong {
  /** `wrong`: the text is JSON, and has issues. `broken`: it is not JSON. */
  readonly kind: "wrong" | "broken";
  readonly text: string;
  readonly spelling: Spelling;
  readonly error: ValidationError;
  /** The error's issues, in the order of their places in the text. */
  readonly issues: readonly PlacedIssue[];
}

/** A text without a verdict: it is empty, is judged later (`pending`), or does not fit into memory (`refused`). */
export interface Silent {
  readonly kind: "empty" | "pending" | "refused";
  readonly text: string;
}

/** The result of judging a text. */
export type Verdict = Valid | Wrong | Silent;

/** The issues of a verdict; none if it is not about an invalid job. */
export function issuesOf(verdict: Verdict): readonly PlacedIssue[] {
  return "issues" in verdict ? verdict.issues : [];
}
