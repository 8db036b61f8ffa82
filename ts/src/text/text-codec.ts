import type { Builder } from "../tape/builder.js";

/** What the functions of texts need to know of a component. */
export interface TextCodec<T> {
  /** The name that errors say. */
  readonly name: string;
  /** The number that the module knows the component by. */
  readonly index: number;
  /** Builds an object of the component from its place on the tape. */
  readonly Built: Builder<T>;
}
