import { median } from "./median.js";
import type { Entry, Row } from "./row.js";

/**
 * The rows of several processes as one: how engines compile differs from process to process, by half of the time. As the machine's
 * speed does, too, the medians are of the ratios to a row's first entry, and of that entry's times.
 */
export function mediansOf(runs: readonly (readonly Row[])[]): Row[] {
  const [first = []] = runs;
  return first.map((row, at) => {
    const entries = runs.map((rows) => (rows[at] as Row).entries);
    const unit = median(entries.map((one) => micros(one, 0)));
    const ratio = (index: number) =>
      median(entries.map((one) => micros(one, index) / micros(one, 0)));
    return {
      ...row,
      entries: row.entries.map((entry, index) => ({ ...entry, micros: unit * ratio(index) })),
    };
  });
}

function micros(entries: readonly Entry[], index: number): number {
  return (entries[index] as Entry).micros;
}
