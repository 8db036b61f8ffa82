import type { ValidationError } from "./validation-error.js";

/**
 * What became of an input: if it is `ok` its `value`, else an `error` that says all that is wrong with it.
 *
 * ```ts
 * const result = jobMetadataOutFromJSON('{"cost": 2.5}');
 * assert.equal(result.ok ? result.value.cost : result.error.pretty(), 2.5);
 * ```
 */
export type Result<T> =
  | { ok: true; value: T; error?: never }
  | { ok: false; value?: never; error: ValidationError };
