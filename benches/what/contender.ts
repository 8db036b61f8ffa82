import type { CompletionJobOut } from "completion-job";
import type { Key } from "./names.js";

/**
 * A library or program that does the works: it reads wire JSON and wire objects, and it writes SDK objects as wire JSON. A method
 * that returns a job or a text returns `undefined` or throws when it refuses its input.
 */
export interface Contender {
  readonly key: Key;
  readonly bytesToVerdict: (bytes: Uint8Array) => boolean;
  readonly textToJob: (text: string) => CompletionJobOut | undefined;
  readonly bytesToJob: (bytes: Uint8Array) => CompletionJobOut | undefined;
  readonly valueToVerdict: (value: unknown) => boolean;
  readonly valueToJob: (value: unknown) => CompletionJobOut | undefined;
  readonly jobToText: (job: CompletionJobOut) => string | undefined;
  readonly textToIssues: (text: string) => readonly unknown[];
  readonly valueToIssues: (value: unknown) => readonly unknown[];
}
