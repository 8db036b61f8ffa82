import type { CompletionJobOut } from "completion-job";
import { sdk } from "../peers/sdk.js";

/** The same jobs in every form that a work takes as input. */
export interface Jobs {
  /** Wire JSON. */
  readonly texts: readonly string[];
  /** Wire JSON in UTF-8. */
  readonly bytes: readonly Uint8Array[];
  /** Wire objects. */
  readonly values: readonly unknown[];
  /** SDK objects, made by the SDK. The list is empty if the jobs are invalid. */
  readonly jobs: readonly CompletionJobOut[];
  /** Whether the table gives the time for all jobs instead of the time for one job. */
  readonly together: boolean;
}

/** The form of input that a work takes. */
export type Form = "texts" | "bytes" | "values" | "jobs";

/** Jobs that are measured one by one. */
export function apart(texts: readonly string[]): Jobs {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const bytes = texts.map((text) => encoder.encode(text));
  return {
    ...objectsOf(texts),
    // Decoded from bytes, as the text of a response is: an engine's representation of a string depends on how it was made.
    texts: bytes.map((one) => decoder.decode(one)),
    bytes,
    together: false,
  };
}

/** Jobs that are slices of one large text, and are measured together. */
export function together(texts: readonly string[]): Jobs {
  const page = texts.join("\n");
  const pageInBytes = new TextEncoder().encode(page);
  const slices: string[] = [];
  const views: Uint8Array[] = [];
  let start = 0;
  let byteStart = 0;
  for (const text of texts) {
    const byteLength = new TextEncoder().encode(text).length;
    slices.push(page.slice(start, start + text.length));
    views.push(pageInBytes.subarray(byteStart, byteStart + byteLength));
    start += text.length + 1;
    byteStart += byteLength + 1;
  }
  return { ...objectsOf(texts), texts: slices, bytes: views, together: true };
}

function objectsOf(texts: readonly string[]): Pick<Jobs, "values" | "jobs"> {
  return {
    values: texts.map((text) => JSON.parse(text)),
    jobs: texts.map((text) => sdk.textToJob(text)).filter((job) => job !== undefined),
  };
}
