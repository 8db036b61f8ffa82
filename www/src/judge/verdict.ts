import type { CompletionJobOut, Issue, Span, ValidationError } from "completion-job";
import type { Spelling } from "./spelling.js";

/** An issue of a text, which has a span. */
export type PlacedIssue = Issue & { readonly span: Span };

/** A job that the SDK takes. */
export interface Valid {
  readonly kind: "valid";
  readonly text: string;
  readonly spelling: Spelling;
  readonly value: CompletionJobOut;
}

/** A text that the SDK does not take. */
export interface Wrong {
  /** Whether it is a job with issues, or not JSON at all. */
  readonly kind: "wrong" | "broken";
  readonly text: string;
  readonly spelling: Spelling;
  readonly error: ValidationError;
  /** The error's issues, from the text's start to its end. */
  readonly issues: readonly PlacedIssue[];
}

/** A text of which there is nothing to say: no text, one to be judged later, or one that is too large. */
export interface Silent {
  readonly kind: "empty" | "pending" | "refused";
  readonly text: string;
}

/** What is to be said of a text. */
export type Verdict = Valid | Wrong | Silent;

/** The issues of a verdict, if it has any. */
export function issuesOf(verdict: Verdict): readonly PlacedIssue[] {
  return "issues" in verdict ? verdict.issues : [];
}
