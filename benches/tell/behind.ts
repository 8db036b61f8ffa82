/** Finds the rows in which other contenders are faster than `completion-job`. */
import type { Finding } from "../hold/compare.js";
import type { Kind } from "../what/jobs/kinds.js";
import { names } from "../what/names.js";
import type { Entry, Row } from "../time/row.js";

/** A row, and the contenders that are faster in it. */
export interface Behind {
  readonly work: string;
  readonly kind: Kind;
  readonly ahead: readonly Ahead[];
}

/** A contender that is faster than `completion-job`. */
export interface Ahead {
  readonly name: string;
  /** How many times as fast it is. */
  readonly times: number;
  /** Whether it gives exactly the SDK's results for the row's jobs, including the order of keys and the words of issues. */
  readonly sameResult: boolean;
}

/** Returns the rows in which a contender is faster. Baselines do not count, because they do not do the work. */
export function rowsBehind(rows: readonly Row[], found: readonly Finding[]): Behind[] {
  return rows.flatMap(({ work, kind, entries }) => {
    const own = entries.find(({ name }) => name === names.own)?.micros ?? 0;
    const ahead = entries.filter((entry) => !entry.baseline && entry.micros < own);
    if (ahead.length === 0) return [];
    const differs = ({ name }: Entry) =>
      found.some((one) => one.work === work && one.kind === kind && names[one.contender] === name);
    return {
      work,
      kind,
      ahead: ahead.map((entry) => ({
        name: entry.name,
        times: own / entry.micros,
        sameResult: !differs(entry),
      })),
    };
  });
}
