import { isMissing } from "../fixes/missing.js";
import type { PlacedIssue } from "../judge/verdict.js";
import { nameOf } from "../model/kind.js";
import { kindAt } from "../model/model.js";

/** Only the beginning of a received value is quoted. */
const QUOTED_LENGTH = 40;

/** Says an issue in one line. The allowed values are not listed: its fixes offer them. */
export function inWords(issue: PlacedIssue): string {
  const { code, message, options = [], path, received } = issue;
  if (code === "invalid_enum_value") {
    const choice =
      options.length === 1
        ? `is not "${options[0]}", the only allowed value`
        : `is not one of the ${options.length} allowed values`;
    return `${quoted(received)} ${choice}`;
  }
  if (!isMissing(issue)) return message.replace(/^Invalid JSON: e/, "E");
  const last = path.at(-1);
  const kind = kindAt(path);
  const expected = kind === undefined ? issue.expected : nameOf(kind);
  return `${typeof last === "number" ? `Element ${last}` : `"${last}"`} is missing: expected ${expected}`;
}

function quoted(value: unknown): string {
  if (typeof value !== "string") return String(value);
  const cut = value.length > QUOTED_LENGTH ? `${value.slice(0, QUOTED_LENGTH)}…` : value;
  return JSON.stringify(cut);
}
