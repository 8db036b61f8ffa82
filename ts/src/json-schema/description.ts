import type { Keys } from "../value/snapshot.js";

/** What a component says of itself. */
export interface Description {
  readonly name: string;
  /** What it is, in words. */
  readonly text: string;
  readonly keys: Keys;
  /** Its fields, in the order of the keys. */
  readonly fields: readonly FieldDescription[];
}

/** What a field says of itself: what it is in words, its kind, whether it may be absent or null, and its default. */
export type FieldDescription = readonly [
  text: string,
  kind: KindDescription,
  presence?: "optional" | "nullish",
  constant?: string | number,
];

/** What a value of a field is. */
export type KindDescription =
  | "string"
  | "boolean"
  | "number"
  | "integer"
  | EnumerationDescription
  | Description
  | readonly [element: KindDescription];

/** What an enumeration says of itself. */
export interface EnumerationDescription {
  readonly name: string;
  /** What it is, in words. */
  readonly text: string;
  readonly values: readonly string[];
}
