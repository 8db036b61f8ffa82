import type { Span } from "./issue.js";

/** Tells the line and column of a stretch of a text. */
export type Place = (offset: number, length: number) => Span;

/**
 * The lines of a text. They are looked for from the one that was asked for last, as the places of many issues hardly stand out
 * of order.
 */
export function placeIn(source: string): Place {
  const endOf = (start: number) => (source.indexOf("\n", start) + 1 || source.length + 2) - 1;
  let line = 1;
  let start = 0;
  let end = endOf(0);
  return (offset, length) => {
    for (; offset > end; line += 1) {
      start = end + 1;
      end = endOf(start);
    }
    for (; offset < start; line -= 1) {
      end = start - 1;
      start = end && source.lastIndexOf("\n", end - 1) + 1;
    }
    return { offset, line, column: offset - start + 1, length };
  };
}
