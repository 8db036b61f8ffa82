import type { Span } from "./issue.js";

/** A part of a text. */
interface TextRange {
  readonly start: number;
  readonly length: number;
}

/** Returns the line and column of each range. It goes through the text once, whatever the order of the ranges. */
export function spansIn(text: string, ranges: readonly TextRange[]): Span[] {
  const endOf = (start: number) => (text.indexOf("\n", start) + 1 || text.length + 2) - 1;
  const spans: Span[] = [];
  let line = 1;
  let start = 0;
  let end = endOf(0);
  const sorted = [...ranges.entries()].sort(([, one], [, other]) => one.start - other.start);
  for (const [index, { start: offset, length }] of sorted) {
    for (; offset > end; line += 1) {
      start = end + 1;
      end = endOf(start);
    }
    spans[index] = { offset, line, column: offset - start + 1, length };
  }
  return spans;
}
