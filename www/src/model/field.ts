import type { Kind } from "./kind.js";

/** Whether a field may be left out. `default`: it may, and the SDK adds its default. `nullish`: it may, and it may be null. */
export type Presence = "required" | "default" | "nullish" | "optional";

/** A field of the model. */
export interface Field {
  /** The key in wire JSON. */
  readonly wire: string;
  /** The key in SDK objects. */
  readonly sdk: string;
  readonly kind: Kind;
  readonly presence: Presence;
  /** The value that the SDK adds if the field is left out. Only fields whose presence is `default` have one. */
  readonly defaultValue?: string | number;
  readonly description: string;
}

/** A type of object in the model, with its fields. */
export interface Component {
  readonly name: string;
  readonly description: string;
  readonly fields: readonly Field[];
}

/** Tells whether a key belongs to a field, in either spelling. */
export function isKeyOf(field: Field, key: string | number): boolean {
  return key === field.wire || key === field.sdk;
}
