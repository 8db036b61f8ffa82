import type { PlacedIssue } from "../judge/verdict.js";
import { fieldAt, kindAt } from "../model/model.js";
import { converted } from "./conversion.js";
import type { Fix } from "./fix.js";
import { nearestFirst } from "./nearest.js";
import { placeholderOf } from "./placeholder.js";
import { removal } from "./removal.js";

/** How much of a value is compared with those that it could be. */
const COMPARED_LENGTH = 60;

/** How much of a value a label quotes. */
const QUOTED_LENGTH = 24;

/** Makes what stands in a field something that may stand there, or takes it out. */
export function fixValue(text: string, issue: PlacedIssue): Fix[] {
  const kind = kindAt(issue.path);
  if (kind === undefined) return [];
  const raw = rawOf(text, issue);
  if (kind.type === "enum") {
    const fixes = choices(kind.values, raw, issue);
    return raw === "null" ? [...dropping(text, issue), ...fixes] : fixes;
  }
  const better = converted(raw, kind);
  const fixes = better === undefined ? [] : [replacement(issue, better)];
  fixes.push(...dropping(text, issue));
  return fixes.length === 0 ? [replacement(issue, placeholderOf(kind))] : fixes;
}

/** The values to choose from, the one that was probably meant first. */
function choices(values: readonly string[], raw: string, issue: PlacedIssue): Fix[] {
  const nearest = nearestFirst(values, raw.slice(0, COMPARED_LENGTH).replaceAll('"', ""));
  return nearest.map((value) => ({
    ...replacement(issue, JSON.stringify(value)),
    label: value,
  }));
}

/** Takes out a member that may be left out, or an element of a list. */
function dropping(text: string, issue: PlacedIssue): Fix[] {
  const field = fieldAt(issue.path);
  const isElement = typeof issue.path.at(-1) === "number";
  if (!isElement && (field === undefined || field.presence === "required")) return [];
  const isDefault = !isElement && field?.standIn !== undefined;
  const label = isDefault ? `Remove it: ${field.standIn} is the default` : "Remove it";
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
