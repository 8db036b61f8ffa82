import type { CompletionJobOut } from "completion-job";
import type { Contender } from "../../contender.js";
import type { Key } from "../../names.js";
import { decode } from "./decode.js";

/** What a peer does with values: those that `JSON.parse` returned, and those that `JSON.stringify` will write. */
export interface OfValues {
  readonly verdict: (value: unknown) => boolean;
  readonly read: (value: unknown) => CompletionJobOut | undefined;
  readonly write: (job: CompletionJobOut) => unknown;
  readonly issues: (value: unknown) => readonly unknown[];
}

/** Makes a contender of a peer that only knows values: `JSON.parse` and `JSON.stringify` handle texts and bytes. */
export function parseFirst(key: Key, { verdict, read, write, issues }: OfValues): Contender {
  return {
    key,
    bytesToVerdict: (bytes) => verdict(JSON.parse(decode(bytes))),
    textToJob: (text) => read(JSON.parse(text)),
    bytesToJob: (bytes) => read(JSON.parse(decode(bytes))),
    valueToVerdict: verdict,
    valueToJob: read,
    jobToText: (job) => {
      const value = write(job);
      return value === undefined ? undefined : JSON.stringify(value);
    },
    textToIssues: (text) => issues(JSON.parse(text)),
    valueToIssues: issues,
  };
}
