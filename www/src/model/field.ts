import type { Kind } from "./kind.js";

/** How a field may be left out. */
export type Presence = "required" | "default" | "nullish" | "optional";

/** A field of the model. */
export interface Field {
  /** Its key in wire JSON. */
  readonly wire: string;
  /** Its key in SDK objects. */
  readonly sdk: string;
  readonly kind: Kind;
  readonly presence: Presence;
  /** What stands for it where it is left out, if its presence is `default`. */
  readonly standIn?: string | number;
  readonly description: string;
}

/** An object of the model. */
export interface Component {
  readonly name: string;
  readonly description: string;
  readonly fields: readonly Field[];
}

/** Whether a key is the field's, in either spelling. */
export function isKeyOf(field: Field, key: string | number): boolean {
  return key === field.wire || key === field.sdk;
}
