import { syntax } from "../generated/numbers/issue-words.js";
import * as ExpectedToken from "../generated/numbers/expected-token.js";
import * as messages from "../generated/numbers/messages.js";
import * as Report from "../generated/numbers/report.js";
import type { Issue, Span } from "./issue.js";
import { spansIn } from "./place.js";
import { reported } from "../tape/view.js";

/** Matches characters that would be invisible between quotes. */
const invisible = /[\p{Cc}\p{Cf}\p{Z}]/u;

/** Tells why the last text is not JSON. */
export function syntaxIssue(source: string): Issue {
  const token = reported(Report.ErrorExpected);
  const expected = syntax[token] as string;
  const offset = reported(Report.ErrorAt);
  const [found = ""] = source.slice(offset, offset + 2);
  const isByte = token === ExpectedToken.Utf8;
  const received = isByte ? messages.byte(hex(reported(Report.ErrorByte))) : show(found);
  return {
    code: "invalid_json",
    expected,
    received,
    message: messages.invalidJson(expected, received),
    path: [],
    pointer: "",
    span: spansIn(source, [{ start: offset, length: isByte ? 1 : found.length }])[0] as Span,
  };
}

/** Shows a character in quotes, or by its number if it is invisible. */
function show(character: string): string {
  const code = character.codePointAt(0);
  if (code === undefined) return syntax[ExpectedToken.EndOfText] as string;
  if (invisible.test(character)) return messages.codePoint(hex(code).padStart(4, "0"));
  const quote = character === "'" ? '"' : "'";
  // Half a surrogate pair has no bytes. The module has read the replacement character instead.
  return quote + character.replace(/\p{Cs}/u, "\ufffd") + quote;
}

function hex(value: number): string {
  return value.toString(16).toUpperCase();
}
