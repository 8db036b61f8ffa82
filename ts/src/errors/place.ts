import type { Span } from "./issue.js";

/** A stretch of a text. */
interface Stretch {
  readonly start: number;
  readonly length: number;
}

/** Stretches of a text with their lines and columns, which are counted in one go, whatever the order of the stretches. */
export function spansIn(source: string, stretches: readonly Stretch[]): Span[] {
  const endOf = (start: number) => (source.indexOf("\n", start) + 1 || source.length + 2) - 1;
  const spans: Span[] = new Array(stretches.length);
  let line = 1;
  let start = 0;
  let end = endOf(0);
  const sorted = [...stretches.entries()].sort(([, one], [, other]) => one.start - other.start);
  for (const [index, { start: offset, length }] of sorted) {
    for (; offset > end; line += 1) {
      start = end + 1;
      end = endOf(start);
    }
    spans[index] = { offset, line, column: offset - start + 1, length };
  }
  return spans;
}
