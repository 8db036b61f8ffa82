import type { Contender } from "./contender.js";
import type { Form } from "./jobs/jobs.js";
import type { Kind } from "./jobs/kinds.js";
import { baselineNames } from "./names.js";
import { decode } from "./peers/copied/decode.js";

/** The methods of a contender that can be timed. */
export type Method = Exclude<keyof Contender, "key">;

/** Is timed beside the contenders for comparison. It does not do the work; it only parses or writes JSON. */
export interface Baseline {
  readonly name: string;
  readonly form: Form;
  readonly call: (input: never) => unknown;
}

/** A task that each contender does with each job. */
export interface Work {
  /** A letter, followed by a suffix where two works share the letter. */
  readonly id: string;
  readonly title: string;
  readonly method: Method;
  readonly form: Form;
  readonly kinds: readonly Kind[];
  /** The table shows ratios to the first baseline. */
  readonly baselines: readonly Baseline[];
}

const parse: Baseline = {
  name: baselineNames.parse,
  form: "texts",
  call: (text: string) => JSON.parse(text),
};

const decodeAndParse: Baseline = {
  name: baselineNames.decodeAndParse,
  form: "bytes",
  call: (bytes: Uint8Array) => JSON.parse(decode(bytes)),
};

const stringify: Baseline = {
  name: baselineNames.stringify,
  form: "values",
  call: (value: unknown) => JSON.stringify(value),
};

const valid: readonly Kind[] = ["minimal", "full", "page", "non-ascii", "escaped", "mixed"];
/** For works that do not look at the characters of strings. */
const ofObjects: readonly Kind[] = ["minimal", "full", "page", "mixed"];

export const works: readonly Work[] = [
  {
    id: "a",
    title: "bytes → verdict",
    method: "bytesToVerdict",
    form: "bytes",
    kinds: [...valid, "invalid"],
    baselines: [parse, decodeAndParse],
  },
  {
    id: "b",
    title: "text → SDK object",
    method: "textToJob",
    form: "texts",
    kinds: valid,
    baselines: [parse],
  },
  {
    id: "c",
    title: "bytes → SDK object",
    method: "bytesToJob",
    form: "bytes",
    kinds: valid,
    baselines: [decodeAndParse, parse],
  },
  {
    id: "d",
    title: "wire object → verdict",
    method: "valueToVerdict",
    form: "values",
    kinds: [...ofObjects, "invalid"],
    baselines: [parse],
  },
  {
    id: "e",
    title: "wire object → SDK object",
    method: "valueToJob",
    form: "values",
    kinds: ofObjects,
    baselines: [parse],
  },
  {
    id: "f",
    title: "SDK object → wire text",
    method: "jobToText",
    form: "jobs",
    kinds: valid,
    baselines: [stringify],
  },
  {
    id: "g-text",
    title: "text → issues",
    method: "textToIssues",
    form: "texts",
    kinds: ["invalid"],
    baselines: [parse],
  },
  {
    id: "g-object",
    title: "wire object → issues",
    method: "valueToIssues",
    form: "values",
    kinds: ["invalid"],
    baselines: [parse],
  },
];
