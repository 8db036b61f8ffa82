import type { ValidationError } from "./validation-error.js";

/** What became of an input: a `value`, or an `error` that says all that is wrong with it. */
export type Result<T> =
  | { ok: true; value: T; error?: never }
  | { ok: false; value?: never; error: ValidationError };
