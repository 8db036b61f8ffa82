import type { Issue } from "./issue.js";

/** How much of a received value is quoted. */
const QUOTED_LENGTH = 60;

/** Characters that are not seen, or move what stands after them. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** An issue for a person to read: what is missing by its name, and received values so that they can be printed. */
export function inWords(issue: Issue): string {
  const { code, expected, message, options = [], path, received } = issue;
  if (code === "invalid_enum_value") {
    return `Expected ${choiceOf(options)}, received ${quote(received)}${suggestion(options, received)}`;
  }
  if (!isMissing(issue)) return message;
  const last = path[path.length - 1];
  if (last === undefined) return `Expected ${expected}, received undefined`;
  return `${typeof last === "number" ? `Element ${last}` : `"${last}"`} is missing: expected ${expected}`;
}

/** Whether an issue is that a value is missing. */
export function isMissing({ code, received }: Issue): boolean {
  return code === "invalid_type" && received === "undefined";
}

/** The values of an enumeration, as issues list them. */
export function choiceOf(values: readonly string[]): string {
  return values.map((value) => `'${value}'`).join(" | ");
}

/** Text with a space for each unit of it that would not be seen. */
export function printable(text: string): string {
  return text.replace(unseen, (character) => " ".repeat(character.length));
}

function quote(received: unknown): string {
  if (typeof received !== "string") return String(received);
  const cut = received.length > QUOTED_LENGTH ? `${received.slice(0, QUOTED_LENGTH)}…` : received;
  return `"${cut.replace(unseen, byNumber)}"`;
}

/** A character as JavaScript would write it by its number. */
function byNumber(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

function suggestion(options: readonly string[], received: unknown): string {
  const same = (option: string) => option.toLowerCase() === String(received).toLowerCase();
  const meant = options.find(same);
  return meant === undefined ? "" : `; did you mean '${meant}'?`;
}
