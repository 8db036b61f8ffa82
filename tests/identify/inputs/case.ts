import type { Identification } from "completion-job";

/** An input, and what `identify` has to say about it. */
export interface Case {
  readonly name: string;
  readonly input: unknown;
  readonly what: Identification["what"];
  /** The sentence, or its beginning if it ends with `…`. */
  readonly sentence: string;
  /** Other members of the answer. */
  readonly has?: Readonly<Record<string, unknown>>;
  /** Pointers that have to be among the evidence. */
  readonly evidence?: readonly string[];
}

/** Makes an input of a text of a value. */
export const text = (value: unknown, indent?: number): string =>
  JSON.stringify(value, undefined, indent);
