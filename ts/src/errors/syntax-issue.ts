import { syntax } from "../generated/numbers/issue-words.js";
import * as Report from "../generated/numbers/report.js";
import type { Issue, Span } from "./issue.js";
import { spansIn } from "./place.js";
import { reported } from "../tape/view.js";

/** Characters that would not be seen between quotes. */
const invisible = /[\p{Cc}\p{White_Space}\u200b-\u200f\u2060\ufeff]/u;

/** What keeps the last text from being JSON. */
export function syntaxIssue(source: string): Issue {
  const expected = syntax[reported(Report.ErrorExpected)] as string;
  const offset = reported(Report.ErrorAt);
  const [found = ""] = source.slice(offset, offset + 2);
  const isByte = expected === "UTF-8";
  const stretch = { start: offset, length: isByte ? 1 : found.length };
  const received = isByte ? `the byte 0x${hex(reported(Report.ErrorByte), 2)}` : show(found);
  return {
    code: "invalid_json",
    expected,
    received,
    message: `Invalid JSON: expected ${expected}, found ${received}`,
    path: [],
    pointer: "",
    span: spansIn(source, [stretch])[0] as Span,
  };
}

/** A character in quotes, or its number if it cannot be seen. */
function show(character: string): string {
  const code = character.codePointAt(0);
  if (code === undefined) return "the end of the text";
  if (invisible.test(character)) return `U+${hex(code, 4)}`;
  // Half a surrogate pair has no bytes: what stands for it was read.
  if (/\p{Cs}/u.test(character)) return "'\ufffd'";
  return character === "'" ? `"'"` : `'${character}'`;
}

function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, "0");
}
