import type { PlacedIssue } from "../judge/verdict.js";
import { fixComma } from "./comma.js";
import { fixDoubled } from "./doubled.js";
import type { Fix } from "./fix.js";
import { fixMissing, isMissing } from "./missing.js";
import { fixValue } from "./value.js";

/** The fixes for an issue, the likeliest first. `issues` are all issues of the text. */
export function fixesFor(text: string, issue: PlacedIssue, issues: readonly PlacedIssue[]): Fix[] {
  if (issue.code === "invalid_json") return fixComma(text, issue);
  if (issue.code === "duplicate_spelling") return fixDoubled(text, issue);
  return isMissing(issue) ? fixMissing(text, issue, issues) : fixValue(text, issue);
}
