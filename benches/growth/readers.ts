/** The readers that are measured: they turn a job's text or bytes into a verdict or an object. */
import { CompletionJobOut, completionJobOutFromJSON } from "completion-job";

/** A job, both as text and as bytes. */
export interface Input {
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** Reads a job. Throws if the reader finds it invalid. */
export type Read = (input: Input) => void;

const decoder = new TextDecoder();

export const readers = {
  "bytes to verdict": ({ bytes }) => expect(CompletionJobOut.isJSON(bytes)),
  "bytes to object": ({ bytes }) => expect(completionJobOutFromJSON(bytes).value),
  "text to object": ({ text }) => expect(completionJobOutFromJSON(text).value),
  "JSON.parse of bytes": ({ bytes }) => expect(JSON.parse(decoder.decode(bytes))),
  "JSON.parse of text": ({ text }) => expect(JSON.parse(text)),
} as const satisfies Record<string, Read>;

export type Reader = keyof typeof readers;

export const readerNames = Object.keys(readers) as Reader[];

function expect(result: unknown): void {
  if (!result) throw new Error("a reader refused a valid job");
}
