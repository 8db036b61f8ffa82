import type { Fix } from "../fixes/fix.js";
import { fixesFor } from "../fixes/fixes.js";
import { issuesOf, type PlacedIssue, type Verdict } from "../judge/verdict.js";
import { inWords } from "./words.js";

/** What the list shows of an issue. */
export interface Row {
  readonly place: string;
  readonly words: string;
  readonly pointer: string;
  /** What its fixes do. */
  readonly labels: readonly string[];
}

/** The rows of a verdict's first issues. */
export function rowsOf(verdict: Verdict, count: number): Row[] {
  return issuesOf(verdict)
    .slice(0, count)
    .map((issue, index) => rowOf(issue, fixesAt(verdict, index)));
}

/** The fixes of a verdict's issue. */
export function fixesAt(verdict: Verdict, index: number): Fix[] {
  const issues = issuesOf(verdict);
  const issue = issues[index];
  return issue === undefined ? [] : fixesFor(verdict.text, issue, issues);
}

function rowOf(issue: PlacedIssue, fixes: readonly Fix[]): Row {
  const { pointer, span } = issue;
  const place = `${span.line}:${span.column}`;
  return { place, words: inWords(issue), pointer, labels: fixes.map(({ label }) => label) };
}
