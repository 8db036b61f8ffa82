import { median } from "./median.js";
import type { Entry, Row } from "./row.js";

/**
 * Combines the rows of several processes into one, because engines compile differently in each process, which changes times by
 * half. The speed of the machine differs between processes, too. So the first entry of a row gets its median time, and the
 * other entries get their median ratio to the first.
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
