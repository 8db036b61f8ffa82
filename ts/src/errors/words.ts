import * as messages from "../generated/numbers/messages.js";
import type { Issue } from "./issue.js";

/** How much of a received value is quoted, in UTF-16 units. */
const QUOTED_LENGTH = 60;

/** Matches characters that are invisible or that move the text after them. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Words an issue for a person: a missing value by its key, and a received value such that a terminal can show it. */
export function inWords(issue: Issue): string {
  const { expected = "", options, path, received } = issue;
  if (options) {
    return messages.mismatch(choiceOf(options), quote(received)) + suggestion(options, received);
  }
  if (!isMissing(issue)) return issue.message;
  const key = path.at(-1);
  if (key === undefined) return messages.mismatch(expected, received as string);
  return messages.missing(
    typeof key === "number" ? messages.element(key) : messages.member(key),
    expected,
  );
}

/** Tells whether an issue is that a value is missing. No other issue has this message. */
export function isMissing({ message }: Issue): boolean {
  return message === messages.required;
}

/** Lists the values of an enumeration, of which there is at least one. */
export function choiceOf(values: readonly string[]): string {
  return `'${values.join("' | '")}'`;
}

/** Replaces each UTF-16 unit that would be invisible by a space. */
export function printable(text: string): string {
  return text.replace(unseen, (character) => " ".repeat(character.length));
}

function quote(received: unknown): string {
  if (typeof received !== "string") return `${received}`;
  const cut = received.length > QUOTED_LENGTH ? `${received.slice(0, QUOTED_LENGTH)}…` : received;
  return `"${cut.replace(unseen, byNumber)}"`;
}

/** Writes a character by its number, as JavaScript does. */
function byNumber(character: string): string {
  return `\\u{${(character.codePointAt(0) as number).toString(16)}}`;
}

/** Names the value that was probably meant: one that differs from the received value in upper and lower case only. */
function suggestion(options: readonly string[], received: unknown): string {
  const lower = `${received}`.toLowerCase();
  const meant = options.find((option) => option.toLowerCase() === lower);
  return meant ? messages.didYouMean(meant) : "";
}
