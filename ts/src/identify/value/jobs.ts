/** Recognises many jobs: a page, an array, lines. */
import { generations } from "../../generated/identify/rules.js";
import * as sentences from "../../generated/identify/sentences.js";
import type {
  Evidence,
  Generation,
  IdentifiedJobs,
  IdentifiedPage,
  JobCounts,
} from "../identification.js";
import { exactReader, type Form, readJobs } from "../reader.js";
import { jobKind } from "./job.js";
import { elementsOf, isArray, member } from "./look.js";

/** Counts jobs one by one. */
export class Counter implements JobCounts {
  elements = 0;
  completion = 0;
  classifier = 0;
  readonly #generations = new Set<Generation>();

  /** Counts a value. */
  add(value: unknown): void {
    const job = jobKind(value);
    this.elements += 1;
    if (job === undefined) return;
    this[job.kind] += 1;
    this.#generations.add(job.generation);
  }

  get jobs(): number {
    return this.completion + this.classifier;
  }

  get others(): number {
    return this.elements - this.jobs;
  }

  /** The generation that fits all jobs best. */
  get generation(): Generation {
    if (this.#generations.has("2")) return "2";
    return this.#generations.has("1.5") && this.#generations.size === 1 ? "1.5" : "1.6";
  }

  get counts(): JobCounts {
    const { elements, completion, classifier, others } = this;
    return { elements, completion, classifier, others };
  }

  /** The numbers in words. */
  get words(): string {
    const jobs = sentences.jobCount(this.jobs, this.jobs === 1 ? "" : "s");
    return this.others === 0 ? jobs : sentences.andOthers(jobs, this.others);
  }
}

function count(list: unknown): Counter {
  const counter = new Counter();
  for (const element of elementsOf(list)) counter.add(element);
  return counter;
}

/** Recognises a page. An empty one has to say that it is a list, and how many jobs there are. */
export function identifyPage(value: unknown, form: Form): IdentifiedPage | undefined {
  const data = member(value, "data");
  if (!isArray(data)) return undefined;
  const counter = count(data);
  const isList = member(value, "object") === "list";
  const hasTotal = typeof member(value, "total") === "number";
  const isPage = counter.elements === 0 ? isList && hasTotal : counter.jobs > 0;
  if (!isPage) return undefined;
  const evidence: Evidence[] = [
    { pointer: "/data", shows: sentences.showsJobs(counter.words) },
    ...(isList ? [{ pointer: "/object", shows: sentences.showsValue("list") }] : []),
    ...(hasTotal ? [{ pointer: "/total", shows: sentences.showsType("a", "number") }] : []),
  ];
  const { generation } = counter;
  const [, , , component] = generations.find(([name]) => name === generation) ?? generations[1];
  return {
    what: "page",
    sentence: sentences.page(counter.words),
    evidence,
    reader: readJobs,
    component,
    generation,
    counts: counter.counts,
    exact: exactReader(component, generation, form, "wire"),
  };
}

/** Recognises an array of jobs. */
export function identifyArray(value: unknown): IdentifiedJobs | undefined {
  const counter = count(value);
  if (counter.jobs === 0) return undefined;
  return {
    what: "array",
    sentence: sentences.array(counter.words),
    evidence: [{ pointer: "", shows: sentences.showsJobs(counter.words) }],
    reader: readJobs,
    counts: counter.counts,
  };
}
