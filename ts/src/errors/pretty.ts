import * as messages from "../generated/numbers/messages.js";
import { spellingHint } from "./hint.js";
import type { Issue, PlacedIssue } from "./issue.js";
import { inWords, isMissing, printable } from "./words.js";

/** How much of a line is shown on either side of an issue, in UTF-16 units. */
const CONTEXT = 60;

/** How many issues are shown one by one. */
const SHOWN = 100;

/** Issues that are shown together: a single one, or those of the members that one object lacks. */
type Block = [PlacedIssue, ...PlacedIssue[]];

/** Describes issues for a person, under the message `head`. An issue of a `text` stands under its line of the text. */
export function pretty(head: string, issues: readonly Issue[], text?: string): string {
  const count = issues.length;
  const more = count > SHOWN ? [`  … ${messages.andMore(count - SHOWN)}`] : [];
  const found = messages.issuesFound(head, count, count === 1 ? "" : "s");
  return text === undefined
    ? `${found}\n\n${[...issues.slice(0, SHOWN).map(listed), ...more].join("\n")}`
    : [
        found,
        ...placed(issues as PlacedIssue[], text),
        ...more,
        ...spellingHint(issues as PlacedIssue[], text),
      ].join("\n\n");
}

function listed(issue: Issue): string {
  return `  ${issue.pointer || messages.wholeValue}: ${inWords(issue)} (${issue.code})`;
}

/** Shows the issues of a text, from its start to its end. */
function placed(issues: readonly PlacedIssue[], text: string): string[] {
  const sorted = [...issues].sort((one, other) => one.span.offset - other.span.offset);
  const blocks: Block[] = [];
  for (const issue of sorted.slice(0, SHOWN)) {
    const block = blocks.at(-1);
    if (block && isSameObject(block[0], issue)) {
      block.push(issue);
    } else {
      blocks.push([issue]);
    }
  }
  return blocks.map((block) => showBlock(block, text));
}

/**
 * Tells whether one object lacks both members. No other two issues have the same place at the same depth: there is at most one
 * issue of a value, and what the value lacks is one step deeper.
 */
function isSameObject(one: PlacedIssue, other: PlacedIssue): boolean {
  return one.span.offset === other.span.offset && one.path.length === other.path.length;
}

function showBlock(block: Block, text: string): string {
  const [first] = block;
  const { code, pointer, span } = first;
  const isAlone = block.length === 1;
  const place = isAlone ? pointer : pointer.replace(/\/[^/]*$/, "");
  const words = isAlone ? inWords(first) : lacks(block);
  const head = `  at ${span.line}:${span.column} ${place}`.trimEnd();
  return `${head}\n${showLine(first, text)} ${words}${code === "invalid_json" ? "" : ` (${code})`}`;
}

function lacks(block: Block): string {
  const members = block.map(
    ({ expected, path }) => `${messages.member(path.at(-1) as string)} (${expected})`,
  );
  return messages.membersMissing(block.length, members.join(", "));
}

/** Shows the line of an issue and, under it, the mark that its message follows. */
function showLine(issue: PlacedIssue, text: string): string {
  const { column, length, line, offset } = issue.span;
  const start = offset - column + 1;
  const shown = text.slice(offset, offset + CONTEXT).replace(/\n.*/s, "");
  const from = wholeCharacter(text, Math.max(start, offset - CONTEXT));
  const to = wholeCharacter(text, offset + shown.length);
  const before = (from > start ? "…" : "") + printable(text.slice(from, offset));
  const after = printable(text.slice(offset, to)) + ((text[to] ?? "\n") === "\n" ? "" : "…");
  const marked = isMissing(issue)
    ? 1
    : cells(text.slice(offset, Math.min(to, offset + length))) || 1;
  const mark = " ".repeat(cells(before)) + "^".repeat(marked);
  const gutter = " ".repeat(String(line).length);
  return `  ${line} | ${before}${after}\n  ${gutter} | ${mark}`;
}

/** Returns an offset that is not within a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(offset)) ? offset - 1 : offset;
}

/** Counts the cells that a terminal shows the text in. */
function cells(text: string): number {
  // The expression is here because a constant of the file would take time at every import.
  const narrow = text.replace(
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/gu,
    "--",
  );
  return [...narrow].length;
}
