import type { Keys } from "../value/snapshot.js";

/** Describes a component. Its JSON Schemas are made from this. */
export interface Description {
  readonly name: string;
  /** The description of the component in words. */
  readonly text: string;
  readonly keys: Keys;
  /** The fields, in the order of the keys. */
  readonly fields: readonly FieldDescription[];
}

/** Describes a union. */
export interface UnionDescription {
  readonly name: string;
  /** The description of the union in words. */
  readonly text: string;
  /** The options. The index is that of the field that tells the option from the others. */
  readonly options: ReadonlyArray<
    readonly [option: Description | UnionDescription, discriminator?: number]
  >;
}

/** Describes a field: in words, its kind, whether it may be absent or null, and its default. */
export type FieldDescription = readonly [
  text: string,
  kind: KindDescription,
  presence?: "optional" | "nullish",
  defaultValue?: string | number | boolean,
];

/** Describes the values of a field. */
export type KindDescription =
  | "string"
  | "boolean"
  | "number"
  | "integer"
  | "object"
  | EnumerationDescription
  | Description
  | UnionDescription
  | readonly [element: KindDescription];

/** Describes an enumeration. */
export interface EnumerationDescription {
  readonly name: string;
  /** The description of the enumeration in words. */
  readonly text: string;
  readonly values: readonly string[];
}
