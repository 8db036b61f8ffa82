import type { CompletionJobOut } from "completion-job";
import { sdk } from "../peers/sdk.js";

/** The same jobs in every form that some work takes. */
export interface Jobs {
  /** Wire JSON. */
  readonly texts: readonly string[];
  /** The same in UTF-8. */
  readonly bytes: readonly Uint8Array[];
  /** Wire objects. */
  readonly values: readonly unknown[];
  /** SDK objects, made by the SDK; none where the jobs are invalid. */
  readonly jobs: readonly CompletionJobOut[];
  /** Whether a measure is of all of them, and not of one. */
  readonly together: boolean;
}

/** What a work takes. */
export type Form = "texts" | "bytes" | "values" | "jobs";

/** Jobs on their own. */
export function apart(texts: readonly string[]): Jobs {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const bytes = texts.map((text) => encoder.encode(text));
  return {
    ...objectsOf(texts),
    // As a response's text: how an engine holds a text depends on how it came about.
    texts: bytes.map((one) => decoder.decode(one)),
    bytes,
    together: false,
  };
}

/** Jobs that are slices of one large text. */
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
