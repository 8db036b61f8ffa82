import type { PlacedIssue } from "../judge/verdict.js";
import { fieldAt, kindAt } from "../model/model.js";
import { converted } from "./conversion.js";
import type { Fix } from "./fix.js";
import { nearestFirst } from "./nearest.js";
import { placeholderOf } from "./placeholder.js";
import { removal } from "./removal.js";

/** Only the beginning of a value is compared with the values of an enumeration. */
const COMPARED_LENGTH = 60;

/** A label quotes only the beginning of a value. */
const QUOTED_LENGTH = 24;

/** Offers to replace a value by one that the field takes, or to remove it. */
export function fixValue(text: string, issue: PlacedIssue): Fix[] {
  const kind = kindAt(issue.path);
  if (kind === undefined) return [];
  const raw = rawOf(text, issue);
  if (kind.type === "enum") {
    const fixes = choices(kind.values, raw, issue);
    return raw === "null" ? [...removals(text, issue), ...fixes] : fixes;
  }
  const better = converted(raw, kind);
  const fixes = better === undefined ? [] : [replacement(issue, better)];
  fixes.push(...removals(text, issue));
  return fixes.length === 0 ? [replacement(issue, placeholderOf(kind))] : fixes;
}

/** Offers the values of an enumeration. The one that was probably meant comes first. */
function choices(values: readonly string[], raw: string, issue: PlacedIssue): Fix[] {
  const nearest = nearestFirst(values, raw.slice(0, COMPARED_LENGTH).replaceAll('"', ""));
  return nearest.map((value) => ({
    ...replacement(issue, JSON.stringify(value)),
    label: value,
  }));
}

/** Offers to remove a member that is not required, or an element of a list. */
function removals(text: string, issue: PlacedIssue): Fix[] {
  const field = fieldAt(issue.path);
  const isElement = typeof issue.path.at(-1) === "number";
  if (!isElement && (field === undefined || field.presence === "required")) return [];
  const isDefault = !isElement && field?.defaultValue !== undefined;
  const label = isDefault ? `Remove it: ${field.defaultValue} is the default` : "Remove it";
  return [{ label, edit: () => removal(text, issue.path) }];
}

function replacement({ span }: PlacedIssue, value: string): Fix {
  const change = { from: span.offset, to: span.offset + span.length, insert: value };
  const shown = value.length > QUOTED_LENGTH ? `${value.slice(0, QUOTED_LENGTH)}…` : value;
  return { label: `Make it ${shown}`, edit: () => ({ change }) };
}

function rawOf(text: string, { span }: PlacedIssue): string {
  return text.slice(span.offset, span.offset + span.length);
}
