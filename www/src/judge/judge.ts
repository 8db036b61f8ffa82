import { CompletionJobOut, ValidationError } from "completion-job";
import { spellingOf } from "./spelling.js";
import type { PlacedIssue, Verdict } from "./verdict.js";

/** Gives the verdict of `CompletionJobOut.parseJSON` on a text. */
export function judge(text: string): Verdict {
  if (text.trim() === "") return { kind: "empty", text };
  const spelling = spellingOf(text);
  try {
    return { kind: "valid", text, spelling, value: CompletionJobOut.parseJSON(text) };
  } catch (error) {
    if (error instanceof RangeError) return { kind: "refused", text };
    if (!(error instanceof ValidationError)) throw error;
    const issues = byPlace(error.issues as readonly PlacedIssue[]);
    const kind = issues[0]?.code === "invalid_json" ? "broken" : "wrong";
    return { kind, text, spelling, error, issues };
  }
}

function byPlace(issues: readonly PlacedIssue[]): PlacedIssue[] {
  return [...issues].sort((one, other) => one.span.offset - other.span.offset);
}
