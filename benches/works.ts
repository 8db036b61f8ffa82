import type { Contender } from "./contender.js";
import type { Form } from "./jobs/jobs.js";
import type { Kind } from "./jobs/kinds.js";
import { baselineNames } from "./names.js";
import { decode } from "./peers/copied/decode.js";

/** What a contender can do. */
export type Method = Exclude<keyof Contender, "key">;

/** What is timed beside the contenders, though it is not the work: it only parses or writes JSON. */
export interface Baseline {
  readonly name: string;
  readonly form: Form;
  readonly call: (input: never) => unknown;
}

/** A thing to be done with each job. */
export interface Work {
  /** How goals and settings call it. */
  readonly letter: string;
  readonly title: string;
  readonly method: Method;
  readonly form: Form;
  readonly kinds: readonly Kind[];
  /** The ratios of the table are to the first. */
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

const valid: readonly Kind[] = ["minimal", "full", "page"];

export const works: readonly Work[] = [
  {
    letter: "a",
    title: "bytes → verdict",
    method: "bytesToVerdict",
    form: "bytes",
    kinds: valid,
    baselines: [parse, decodeAndParse],
  },
  {
    letter: "b",
    title: "text → SDK object",
    method: "textToJob",
    form: "texts",
    kinds: valid,
    baselines: [parse],
  },
  {
    letter: "c",
    title: "bytes → SDK object",
    method: "bytesToJob",
    form: "bytes",
    kinds: valid,
    baselines: [decodeAndParse, parse],
  },
  {
    letter: "d",
    title: "wire object → verdict",
    method: "valueToVerdict",
    form: "values",
    kinds: valid,
    baselines: [parse],
  },
  {
    letter: "e",
    title: "wire object → SDK object",
    method: "valueToJob",
    form: "values",
    kinds: valid,
    baselines: [parse],
  },
  {
    letter: "f",
    title: "SDK object → wire text",
    method: "jobToText",
    form: "jobs",
    kinds: valid,
    baselines: [stringify],
  },
];
