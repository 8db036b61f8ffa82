/** The part of the benchmark that runs inside an engine. */
import { type Times, times } from "../family/times.js";
import { type Finding, compare } from "../hold/compare.js";
import { kindNames, kinds } from "../what/jobs/kinds.js";
import { contenders } from "../what/peers/index.js";
import { type Row, row } from "../time/row.js";
import { works } from "../what/works.js";

/** Which part of the benchmark runs. */
export interface Choice {
  /** The letters of the works' IDs. */
  readonly works: readonly string[];
  readonly kinds: readonly string[];
  /** The keys of the contenders. */
  readonly contenders: readonly string[];
  readonly rounds: number;
}

/**
 * What an engine is asked: how the contenders differ from the SDK, how long they take, or how long the family takes in a number of
 * rounds. Contenders that were found wrong are not timed.
 */
export type Question =
  | { readonly compare: Choice }
  | { readonly time: Choice; readonly found: readonly Finding[] }
  | { readonly family: number };

/** The engine's answer. */
export interface Answer {
  readonly found: readonly Finding[];
  readonly rows: readonly Row[];
  readonly family: readonly Times[];
}

export function answer(question: Question): Answer {
  if ("family" in question) return { found: [], rows: [], family: times(question.family) };
  if ("compare" in question) {
    const { works, kindNames, contenders } = chosen(question.compare);
    return { found: compare(contenders, works, kindNames), rows: [], family: [] };
  }
  return { found: question.found, rows: [...rows(question.time, question.found)], family: [] };
}

/** Measures all works on one kind of jobs before the next kind. */
function* rows(choice: Choice, found: readonly Finding[]): Generator<Row> {
  const { works, kindNames, contenders } = chosen(choice);
  for (const kind of kindNames) {
    const jobs = kinds[kind]();
    for (const work of works.filter((work) => work.kinds.includes(kind))) {
      console.error(`  (${work.id}) ${kind}`);
      const wrong = found.filter((one) => one.wrong && one.work === work.id && one.kind === kind);
      const isWrong = ({ key }: { key: string }) => wrong.some((one) => one.contender === key);
      yield row(work, kind, jobs, contenders, isWrong, choice.rounds);
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
