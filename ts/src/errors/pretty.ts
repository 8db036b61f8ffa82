import { spellingHint } from "./hint.js";
import type { Issue, Span } from "./issue.js";
import { inWords, isMissing, printable } from "./words.js";

/** How much of a line is shown on either side of an issue, in UTF-16 units. */
const CONTEXT = 60;

/** How many issues are shown one by one. */
const SHOWN = 100;

/** An issue of a text. */
type PlacedIssue = Issue & { readonly span: Span };

/** Shows issues to a person under the message `head`. An issue of a `text` stands under its line of the text. */
export function pretty(head: string, issues: readonly Issue[], text?: string): string {
  const count = issues.length === 1 ? "1 issue" : `${issues.length} issues`;
  const blocks = text === undefined ? listed(issues) : placed(issues as PlacedIssue[], text);
  return [`${head}: ${count} found`, ...blocks].join("\n\n");
}

function listed(issues: readonly Issue[]): string[] {
  const lines = issues
    .slice(0, SHOWN)
    .map((issue) => `  ${issue.pointer || "the value itself"}: ${inWords(issue)} (${issue.code})`);
  return [[...lines, ...rest(issues)].join("\n")];
}

/** The issues of a text, from its start to its end; what one object lacks is told in one block. */
function placed(issues: readonly PlacedIssue[], text: string): string[] {
  const sorted = [...issues].sort((one, other) => one.span.offset - other.span.offset);
  const blocks: PlacedIssue[][] = [];
  for (const issue of sorted.slice(0, SHOWN)) {
    const last = blocks[blocks.length - 1];
    if (last?.[0] && isMissing(issue) && isMissing(last[0]) && isSameObject(issue, last[0])) {
      last.push(issue);
    } else {
      blocks.push([issue]);
    }
  }
  const shown = blocks.map((block) => showBlock(block, text));
  return [...shown, ...rest(issues), ...spellingHint(issues, text)];
}

function rest(issues: readonly Issue[]): string[] {
  return issues.length > SHOWN ? [`  … and ${issues.length - SHOWN} more`] : [];
}

function isSameObject(one: PlacedIssue, other: PlacedIssue): boolean {
  return one.span.offset === other.span.offset && one.path.length === other.path.length;
}

function showBlock(block: readonly PlacedIssue[], text: string): string {
  const [first] = block as [PlacedIssue];
  const { line, column } = first.span;
  const where = block.length === 1 ? first.pointer : parentOf(first.pointer);
  const code = first.code === "invalid_json" ? "" : ` (${first.code})`;
  const words = block.length === 1 ? inWords(first) : lacks(block);
  const head = `  at ${line}:${column} ${where}`.trimEnd();
  return `${head}\n${showLine(first, text)} ${words}${code}`;
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}

function lacks(block: readonly Issue[]): string {
  const members = block.map(({ expected, path }) => `"${path[path.length - 1]}" (${expected})`);
  return `${block.length} members are missing: ${members.join(", ")}`;
}

/** The line of an issue and, under it, the mark that its message follows. */
function showLine(issue: PlacedIssue, text: string): string {
  const { column, length, line, offset } = issue.span;
  const start = offset - column + 1;
  const [shown = ""] = text.slice(offset, offset + CONTEXT).split("\n", 1);
  const from = wholeCharacter(text, Math.max(start, offset - CONTEXT));
  const to = wholeCharacter(text, offset + shown.length);
  const before = (from > start ? "…" : "") + printable(text.slice(from, offset));
  const after = printable(text.slice(offset, to)) + (isLineEnd(text, to) ? "" : "…");
  const marked = isMissing(issue) ? 1 : cells(text.slice(offset, Math.min(to, offset + length)));
  const mark = " ".repeat(cells(before)) + "^".repeat(Math.max(1, marked));
  const gutter = " ".repeat(String(line).length);
  return `  ${line} | ${before}${after}\n  ${gutter} | ${mark}`;
}

function isLineEnd(text: string, offset: number): boolean {
  return offset >= text.length || text.charAt(offset) === "\n";
}

/** An offset that does not stand within a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(offset)) ? offset - 1 : offset;
}

/** How wide a terminal shows it. */
function cells(text: string): number {
  // Here and not once, as an import would have to wait for it.
  const wide =
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
  let count = 0;
  for (const character of text) count += wide.test(character) ? 2 : 1;
  return count;
}
