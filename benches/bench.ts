/** What runs in an engine. */
import { disagreement, outcome } from "./agreement.js";
import { type Finding, compare } from "./compare.js";
import type { Contender } from "./contender.js";
import type { Jobs } from "./jobs/jobs.js";
import { type Kind, kindNames, kinds } from "./jobs/kinds.js";
import { type Subject, type Timing, measure } from "./measure.js";
import { names } from "./names.js";
import { contenders } from "./peers/index.js";
import { sdk } from "./peers/sdk.js";
import { type Work, works } from "./works.js";

/** Which part of the whole is to be done. */
export interface Choice {
  readonly works: readonly string[];
  readonly kinds: readonly string[];
  readonly contenders: readonly string[];
  readonly rounds: number;
}

/** A work on a kind of jobs, and what everybody took for it. */
export interface Row {
  readonly work: string;
  readonly kind: Kind;
  readonly count: number;
  /** Of wire JSON: a job's on the average, or all jobs' where they are measured together. */
  readonly bytes: number;
  readonly together: boolean;
  readonly entries: readonly Entry[];
}

/** What one took. */
export interface Entry {
  readonly name: string;
  readonly baseline: boolean;
  /** Microseconds a job, or for all jobs where they are measured together. */
  readonly micros: number;
}

/** What an engine is asked: what the contenders do otherwise than the SDK, or how long they take, but for those found wrong. */
export type Question =
  | { readonly compare: Choice }
  | { readonly time: Choice; readonly found: readonly Finding[] };

/** The engine's answer. */
export interface Answer {
  readonly found: readonly Finding[];
  readonly rows: readonly Row[];
}

export function answer(question: Question): Answer {
  if ("compare" in question) {
    const { works, kindNames, contenders } = chosen(question.compare);
    return { found: compare(contenders, works, kindNames), rows: [] };
  }
  return { found: question.found, rows: [...rows(question.time, question.found)] };
}

/** Kind by kind, and of each all works. */
function* rows(choice: Choice, found: readonly Finding[]): Generator<Row> {
  const { works, kindNames, contenders } = chosen(choice);
  for (const kind of kindNames) {
    const jobs = kinds[kind]();
    for (const work of works.filter((work) => work.kinds.includes(kind))) {
      const wrong = found.filter(
        (finding) => finding.wrong && finding.work === work.id && finding.kind === kind,
      );
      const right = contenders.filter(({ key }) =>
        wrong.every(({ contender }) => contender !== key),
      );
      console.error(`  (${work.id}) ${kind}`);
      yield row(work, kind, jobs, right, choice.rounds);
    }
  }
}

function row(
  work: Work,
  kind: Kind,
  jobs: Jobs,
  contenders: readonly Contender[],
  rounds: number,
): Row {
  const { together } = jobs;
  const baselines = work.baselines.map((baseline) => ({
    ...baseline,
    inputs: jobs[baseline.form],
  }));
  const subjects = contenders.flatMap((contender) => subjectOf(contender, work, jobs));
  const timings = measure([...baselines, ...subjects], rounds);
  assertMade(work, jobs, timings.slice(baselines.length));
  const bytes = jobs.bytes.reduce((sum, { length }) => sum + length, 0);
  const count = jobs.texts.length;
  return {
    work: work.id,
    kind,
    count,
    together,
    bytes: together ? bytes : Math.round(bytes / count),
    entries: timings.map(({ name, micros }, index) => ({
      name,
      baseline: index < baselines.length,
      micros: together ? micros * count : micros,
    })),
  };
}

function subjectOf(contender: Contender, work: Work, jobs: Jobs): Subject[] {
  const call = contender[work.method] as Subject["call"] | undefined;
  return call === undefined ? [] : [{ name: names[contender.key], call, inputs: jobs[work.form] }];
}

/** That what was timed did the work, to the last call. */
function assertMade(work: Work, jobs: Jobs, timings: readonly Timing[]): void {
  const expected = jobs[work.form].map((input) => outcome(sdk, work, input));
  for (const { name, made } of timings) {
    for (const [index, one] of made.entries()) {
      const found = disagreement(work, expected[index], one);
      if (found?.wrong) throw new Error(`${name}, timed at ${work.title}, ${found.says}`);
    }
  }
}

function chosen(choice: Choice) {
  return {
    works: works.filter(({ id }) => choice.works.includes(id.charAt(0))),
    kindNames: kindNames.filter((kind) => choice.kinds.includes(kind)),
    contenders: contenders.filter(({ key }) => choice.contenders.includes(key)),
  };
}
