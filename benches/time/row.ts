import { disagreement, outcome } from "../hold/agreement.js";
import type { Contender } from "../what/contender.js";
import type { Jobs } from "../what/jobs/jobs.js";
import type { Kind } from "../what/jobs/kinds.js";
import { type Timing, measure } from "./measure.js";
import { names } from "../what/names.js";
import { sdk } from "../what/peers/sdk.js";
import type { Work } from "../what/works.js";

/** A work on a kind of jobs, and the times of all contenders. */
export interface Row {
  /** The work's ID. */
  readonly work: string;
  readonly kind: Kind;
  readonly count: number;
  /** Bytes of wire JSON: the average of a job, or the sum of all jobs if they are measured together. */
  readonly bytes: number;
  readonly together: boolean;
  readonly entries: readonly Entry[];
  /** The names of the contenders that are not timed because their results for these jobs are wrong. */
  readonly leftOut: readonly string[];
}

/** The time of one contender or baseline. */
export interface Entry {
  readonly name: string;
  readonly baseline: boolean;
  /** Microseconds for one job, or for all jobs if they are measured together. */
  readonly micros: number;
}

/** Measures the baselines and all contenders that are not wrong about these jobs. */
export function row(
  work: Work,
  kind: Kind,
  jobs: Jobs,
  contenders: readonly Contender[],
  isWrong: (contender: Contender) => boolean,
  rounds: number,
): Row {
  const baselines = work.baselines.map((baseline) => ({
    ...baseline,
    inputs: jobs[baseline.form],
  }));
  const subjects = contenders
    .filter((contender) => !isWrong(contender))
    .map((contender) => ({
      name: names[contender.key],
      call: contender[work.method],
      inputs: jobs[work.form],
    }));
  const timings = measure([...baselines, ...subjects], rounds);
  assertMade(work, jobs, timings.slice(baselines.length));
  const { together } = jobs;
  const count = jobs.texts.length;
  const bytes = jobs.bytes.reduce((sum, { length }) => sum + length, 0);
  return {
    work: work.id,
    kind,
    count,
    bytes: together ? bytes : Math.round(bytes / count),
    together,
    entries: timings.map(({ name, micros }, index) => ({
      name,
      baseline: index < baselines.length,
      micros: together ? micros * count : micros,
    })),
    leftOut: contenders.filter(isWrong).map(({ key }) => names[key]),
  };
}

/** Throws unless the last calls of each timed contender returned right results. */
function assertMade(work: Work, jobs: Jobs, timings: readonly Timing[]): void {
  const expected = jobs[work.form].map((input) => outcome(sdk, work, input));
  for (const { name, made } of timings) {
    for (const [index, one] of made.entries()) {
      const found = disagreement(work, expected[index], one);
      if (found?.wrong)
        throw new Error(`${name} ${found.says}, while being timed at ${work.title}`);
    }
  }
}
