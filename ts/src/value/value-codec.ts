import type { Snapshot } from "./snapshot.js";

/** What the functions that take JavaScript values need to know about a component. */
export interface ValueCodec<T> {
  /** Makes the SDK object of a value that is accepted at once, or takes a snapshot of the value. */
  accept(value: unknown): T | Snapshot;
  /** Tells whether a value is a valid SDK object. */
  isSdk(value: unknown): boolean;
  /** Tells whether a value is a valid wire object. */
  isWire(value: unknown): boolean;
}

/** Makes the wire object of a valid SDK object, or takes a snapshot of any other value. */
export type ToWire = (value: unknown) => object | Snapshot;
