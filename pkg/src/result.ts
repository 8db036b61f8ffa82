import type { ValidationError } from "./validation-error.js";

/**
 * What became of an input: if it is `ok` its `value`, else an `error` that says all that is wrong with it. `Input` is what the input
 * had to be.
 *
 * ```ts
 * const result = jobMetadataOutFromJSON('{"cost": 2.5}');
 * assert.equal(result.ok ? result.value.cost : result.error.pretty(), 2.5);
 * ```
 */
// biome-ignore lint/suspicious/noExplicitAny: a result of any input is one of an unnamed input
export type Result<T, Input = any> =
  | { ok: true; value: T; error?: never }
  | { ok: false; value?: never; error: ValidationError<Input> };
