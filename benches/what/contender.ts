import type { CompletionJobOut } from "completion-job";
import type { Key } from "./names.js";

/**
 * What does the work, by whatever means: it reads wire JSON and wire objects, and writes SDK objects. Where it gives a job or a
 * text it refuses by `undefined` or by throwing.
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
