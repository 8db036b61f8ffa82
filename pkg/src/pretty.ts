import type { Issue, Span } from "./issue.js";
import type { ValidationError } from "./validation-error.js";

/** How much of a line is shown on either side of an issue. */
const CONTEXT = 60;

/** An error's issues for a person to read, each under its line of the `text`, if it was one. */
export function pretty({ issues, rawMessage }: ValidationError, text?: string): string {
  const count = issues.length === 1 ? "1 issue" : `${issues.length} issues`;
  const shown = issues.map((issue) => showIssue(issue, text));
  return [`${rawMessage}: ${count} found`, ...shown].join("\n\n");
}

function showIssue(issue: Issue, text: string | undefined): string {
  const what = `${inWords(issue)} (${issue.code})`;
  const where = issue.pointer === "" ? "the whole job" : issue.pointer;
  if (text === undefined || issue.span === undefined) return `  ${where}: ${what}`;
  const { line, column } = issue.span;
  const head = issue.code === "invalid_json" ? "" : ` ${where}`;
  return `  at ${line}:${column}${head}\n${showLine(issue, issue.span, text)} ${what}`;
}

/** An issue's message, but for a missing member what it is and should be. */
function inWords({ expected, message, path, received }: Issue): string {
  const last = path[path.length - 1];
  if (received !== "undefined" || last === undefined) return message;
  const what = typeof last === "number" ? `Element ${last}` : `"${last}"`;
  return `${what} is missing: expected ${expected}`;
}

/** The line of an issue and, under it, the mark that its message stands behind. */
function showLine(issue: Issue, span: Span, text: string): string {
  const start = span.offset - span.column + 1;
  const lineEnd = text.indexOf("\n", span.offset);
  const end = lineEnd === -1 ? text.length : lineEnd;
  const from = Math.max(start, span.offset - CONTEXT);
  const to = Math.min(end, span.offset + Math.max(CONTEXT, Math.min(span.length, CONTEXT)));
  const before = (from > start ? "…" : "") + printable(text.slice(from, span.offset));
  const behind = printable(text.slice(span.offset, to)) + (to < end ? "…" : "");
  const isMissing = issue.received === "undefined";
  const length = isMissing ? 1 : Math.max(1, Math.min(span.length, to - span.offset));
  const gutter = String(span.line);
  const blank = " ".repeat(gutter.length);
  return `  ${gutter} | ${before}${behind}\n  ${blank} | ${" ".repeat(before.length)}${"^".repeat(length)}`;
}

/** Characters that would move what stands behind them, as one that does not. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, " ");
}
