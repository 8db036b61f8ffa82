import type { PlacedIssue } from "../judge/verdict.js";
import { fieldAt } from "../model/model.js";
import type { Fix } from "./fix.js";
import { insertion, type Member } from "./insertion.js";
import { placeholderFor } from "./placeholder.js";

/** Whether an issue is that a member is missing. */
export function isMissing({ received, path }: PlacedIssue): boolean {
  return received === "undefined" && path.length > 0;
}

/** Puts in the member that is missing; beside the first of several, all that its object lacks. */
export function fixMissing(
  text: string,
  issue: PlacedIssue,
  issues: readonly PlacedIssue[],
): Fix[] {
  const lacking = besides(issue, issues);
  const alone = insert(text, issue, [issue]);
  if (lacking.length < 2 || lacking[0] !== issue) return [alone];
  return [{ ...insert(text, issue, lacking), label: `Insert all ${lacking.length}` }, alone];
}

function insert(text: string, { span }: PlacedIssue, lacking: readonly PlacedIssue[]): Fix {
  const members = lacking.map(memberFor);
  const change = insertion(text, span.offset, span.offset + span.length, members);
  const [{ key, value } = { key: "", value: "" }] = members;
  const from = change.from + change.insert.indexOf(`${JSON.stringify(key)}: `) + key.length + 4;
  const select = inQuotes(value)
    ? { from: from + 1, to: from + value.length - 1 }
    : { from, to: from + value.length };
  return { label: `Insert "${key}": ${value}`, change, select };
}

function memberFor({ path }: PlacedIssue): Member {
  const field = fieldAt(path);
  return { key: String(path.at(-1)), value: field === undefined ? "null" : placeholderFor(field) };
}

/** All that is missing from the same object. Issues of one place stand together. */
function besides(issue: PlacedIssue, issues: readonly PlacedIssue[]): PlacedIssue[] {
  const { offset } = issue.span;
  const at = issues.indexOf(issue);
  const first =
    issues.findLastIndex(({ span }, index) => index <= at && span.offset !== offset) + 1;
  const end = issues.findIndex(({ span }, index) => index > at && span.offset !== offset);
  return issues.slice(first, end < 0 ? undefined : end).filter(isMissing);
}

function inQuotes(value: string): boolean {
  return value.startsWith('"');
}
