/** Compares the contenders with the SDK: on the jobs that are timed, and on broken and odd jobs that are not. */
import { type Disagreement, disagreement, outcome } from "./agreement.js";
import type { Contender } from "../what/contender.js";
import { brokenJobs } from "../what/jobs/compared-only/broken.js";
import type { Form } from "../what/jobs/jobs.js";
import { type Kind, kinds } from "../what/jobs/kinds.js";
import { oddJobs } from "../what/jobs/compared-only/odd.js";
import type { Sample } from "../what/jobs/compared-only/sample.js";
import type { Key } from "../what/names.js";
import { sdk } from "../what/peers/sdk.js";
import { sdkSpelling } from "../what/sdk-spelling.js";
import type { Work } from "../what/works.js";

/** A difference between a contender and the SDK, and where it was found. */
export interface Finding extends Disagreement {
  readonly contender: Key;
  /** The work's ID. */
  readonly work: string;
  /** The kind of the timed jobs, or `undefined` if the job is not timed. */
  readonly kind: Kind | undefined;
  /** The name of the job, or of its kind. */
  readonly job: string;
}

/**
 * Returns the worst difference of each contender for each work and kind of timed jobs, and every wrong result for the jobs that
 * are not timed.
 */
export function compare(
  contenders: readonly Contender[],
  works: readonly Work[],
  kindNames: readonly Kind[],
): Finding[] {
  return [...inRows(contenders, works, kindNames), ...onSamples(contenders, works)];
}

function* inRows(
  contenders: readonly Contender[],
  works: readonly Work[],
  kindNames: readonly Kind[],
): Generator<Finding> {
  for (const kind of kindNames) {
    const jobs = kinds[kind]();
    for (const work of works.filter((work) => work.kinds.includes(kind))) {
      const inputs = jobs[work.form];
      const expected = inputs.map((input) => outcome(sdk, work, input));
      for (const contender of contenders) {
        const found = worst(
          inputs.map((input, index) =>
            disagreement(work, expected[index], outcome(contender, work, input)),
          ),
        );
        if (found === undefined) continue;
        yield { ...found, contender: contender.key, work: work.id, kind, job: kind };
      }
    }
  }
}

function worst(found: readonly (Disagreement | undefined)[]): Disagreement | undefined {
  return found.find((one) => one?.wrong) ?? found.find((one) => one !== undefined);
}

function* onSamples(contenders: readonly Contender[], works: readonly Work[]): Generator<Finding> {
  for (const sample of [...brokenJobs, ...oddJobs]) {
    for (const work of works) {
      const input = formOf(sample, work.form);
      const expected = outcome(sdk, work, input);
      for (const contender of contenders) {
        const found = disagreement(work, expected, outcome(contender, work, input));
        if (!found?.wrong) continue;
        const job = sample.name;
        yield { ...found, contender: contender.key, work: work.id, kind: undefined, job };
      }
    }
  }
}

function formOf({ text }: Sample, form: Form): unknown {
  switch (form) {
    case "texts":
      return text;
    case "bytes":
      return new TextEncoder().encode(text);
    case "values":
      return JSON.parse(text);
    case "jobs":
      return sdkSpelling(JSON.parse(text));
  }
}
