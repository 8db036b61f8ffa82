import type { Keys } from "./sighting.js";

/** What a component says of itself. */
export interface Described {
  readonly name: string;
  /** What it is, in words. */
  readonly text: string;
  readonly keys: Keys;
  /** Its fields, in the order of the keys. */
  readonly fields: readonly DescribedField[];
}

/** What a field says of itself: what it is in words, its kind, whether it may be absent or null, and its default. */
export type DescribedField = readonly [
  text: string,
  kind: DescribedKind,
  presence?: "optional" | "nullish",
  constant?: string | number,
];

/** What a value of a field is. */
export type DescribedKind =
  | "string"
  | "boolean"
  | "number"
  | "integer"
  | DescribedEnumeration
  | Described
  | readonly [element: DescribedKind];

/** What an enumeration says of itself. */
export interface DescribedEnumeration {
  readonly name: string;
  /** What it is, in words. */
  readonly text: string;
  readonly values: readonly string[];
}
