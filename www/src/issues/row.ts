import type { Fix } from "../fixes/fix.js";
import { fixesFor } from "../fixes/fixes.js";
import { issuesOf, type PlacedIssue, type Verdict } from "../judge/verdict.js";
import { inWords } from "./words.js";

/** What the list shows about an issue. */
export interface Row {
  /** Line and column. */
  readonly position: string;
  readonly words: string;
  readonly pointer: string;
  /** The labels of its fixes. */
  readonly labels: readonly string[];
}

/** The rows of a verdict's first issues. */
export function rowsOf(verdict: Verdict, count: number): Row[] {
  return issuesOf(verdict)
    .slice(0, count)
    .map((issue, index) => rowOf(issue, fixesAt(verdict, index)));
}

/** The fixes for the issue at an index. */
export function fixesAt(verdict: Verdict, index: number): Fix[] {
  const issues = issuesOf(verdict);
  const issue = issues[index];
  return issue === undefined ? [] : fixesFor(verdict.text, issue, issues);
}

function rowOf(issue: PlacedIssue, fixes: readonly Fix[]): Row {
  const { pointer, span } = issue;
  const position = `${span.line}:${span.column}`;
  return { position, words: inWords(issue), pointer, labels: fixes.map(({ label }) => label) };
}
