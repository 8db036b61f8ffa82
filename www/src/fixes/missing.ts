import type { PlacedIssue } from "../judge/verdict.js";
import { fieldAt } from "../model/model.js";
import type { Change, Fix } from "./fix.js";
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
  const [{ key, value } = { key: "", value: "" }] = members;
  return {
    label: `Insert "${key}": ${value}`,
    edit: () => {
      const change = insertion(text, span.offset, span.offset + span.length, members);
      return { change, select: placeOf(change, { key, value }) };
    },
  };
}

/** Where a member's value stands once it is inserted; without its quotes, if it is a string. */
function placeOf({ from, insert }: Change, { key, value }: Member): { from: number; to: number } {
  const start = from + insert.indexOf(`${JSON.stringify(key)}: `) + key.length + 4;
  const end = start + value.length;
  return value.startsWith('"') ? { from: start + 1, to: end - 1 } : { from: start, to: end };
}

function memberFor({ path }: PlacedIssue): Member {
  const field = fieldAt(path);
  return { key: String(path.at(-1)), value: field === undefined ? "null" : placeholderFor(field) };
}

/** All that is missing from the same object. Issues of one place stand together. */
function besides(issue: PlacedIssue, issues: readonly PlacedIssue[]): PlacedIssue[] {
  const isHere = (index: number) => issues[index]?.span.offset === issue.span.offset;
  let first = issues.indexOf(issue);
  let end = first;
  while (isHere(first - 1)) first -= 1;
  while (isHere(end)) end += 1;
  return issues.slice(first, end).filter(isMissing);
}
