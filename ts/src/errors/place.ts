import type { Span } from "./issue.js";

/** A stretch of a text. */
interface Stretch {
  readonly start: number;
  readonly length: number;
}

/** Stretches of a text with their lines and columns, which are counted in one go, whatever the order of the stretches. */
export function spansIn(source: string, stretches: readonly Stretch[]): Span[] {
  const endOf = (start: number) => (source.indexOf("\n", start) + 1 || source.length + 2) - 1;
  const startOf = (index: number) => (stretches[index] as Stretch).start;
  const spans: Span[] = new Array(stretches.length);
  let line = 1;
  let start = 0;
  let end = endOf(0);
  for (const index of [...stretches.keys()].sort((one, other) => startOf(one) - startOf(other))) {
    const { start: offset, length } = stretches[index] as Stretch;
    for (; offset > end; line += 1) {
      start = end + 1;
      end = endOf(start);
    }
    spans[index] = { offset, line, column: offset - start + 1, length };
  }
  return spans;
}
