import type { ValidationError } from "./validation-error.js";

/**
 * The result for an input: if it is `ok`, the `value`; otherwise an `error` with everything that is wrong with the input.
 *
 * @example
 * ```ts
 * const result = jobMetadataOutFromJSON('{"cost": 2.5}');
 * assert.equal(result.ok ? result.value.cost : result.error.pretty(), 2.5);
 * ```
 *
 * @typeParam T - The type of the value.
 * @typeParam Input - The type that the input should have had.
 */
// biome-ignore lint/suspicious/noExplicitAny: results of all inputs must be assignable to a `Result` that names none
export type Result<T, Input = any> =
  | {
      /** The input is valid. */
      ok: true;
      /** The SDK object. */
      value: T;
      /** Absent from a result that is `ok`. */
      error?: never;
    }
  | {
      /** The input is not valid. */
      ok: false;
      /** Absent from a result that is not `ok`. */
      value?: never;
      /** Everything that is wrong with the input. */
      error: ValidationError<Input>;
    };
