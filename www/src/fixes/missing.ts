import type { PlacedIssue } from "../judge/verdict.js";
import { fieldAt } from "../model/model.js";
import type { Change, Fix } from "./fix.js";
import { insertion, type Member } from "./insertion.js";
import { placeholderFor } from "./placeholder.js";

/** Tells whether an issue is about a missing member. */
export function isMissing({ received, path }: PlacedIssue): boolean {
  return received === "undefined" && path.length > 0;
}

/** Offers to insert the missing member. If the object lacks several, the first one's issue also offers to insert all of them. */
export function fixMissing(
  text: string,
  issue: PlacedIssue,
  issues: readonly PlacedIssue[],
): Fix[] {
  const missing = missingBeside(issue, issues);
  const alone = insert(text, issue, [issue]);
  if (missing.length < 2 || missing[0] !== issue) return [alone];
  return [{ ...insert(text, issue, missing), label: `Insert all ${missing.length}` }, alone];
}

function insert(text: string, { span }: PlacedIssue, missing: readonly PlacedIssue[]): Fix {
  const members = missing.map(memberFor);
  const [{ key, value } = { key: "", value: "" }] = members;
  return {
    label: `Insert "${key}": ${value}`,
    edit: () => {
      const change = insertion(text, span.offset, span.offset + span.length, members);
      return { change, select: placeOf(change, { key, value }) };
    },
  };
}

/** The offsets of a member's value in the new text, without the quotes of a string. */
function placeOf({ from, insert }: Change, { key, value }: Member): { from: number; to: number } {
  const start = from + insert.indexOf(`${JSON.stringify(key)}: `) + key.length + 4;
  const end = start + value.length;
  return value.startsWith('"') ? { from: start + 1, to: end - 1 } : { from: start, to: end };
}

function memberFor({ path }: PlacedIssue): Member {
  const field = fieldAt(path);
  return { key: String(path.at(-1)), value: field === undefined ? "null" : placeholderFor(field) };
}

/** All issues about missing members of the same object. They follow each other, as issues are sorted by their places. */
function missingBeside(issue: PlacedIssue, issues: readonly PlacedIssue[]): PlacedIssue[] {
  const isHere = (index: number) => issues[index]?.span.offset === issue.span.offset;
  let first = issues.indexOf(issue);
  let end = first;
  while (isHere(first - 1)) first -= 1;
  while (isHere(end)) end += 1;
  return issues.slice(first, end).filter(isMissing);
}
