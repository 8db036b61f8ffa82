/**
 * What became of an input: if it is `ok` its `value`, else an `error` that says all that is wrong with it.
 *
 * @example
 * ```ts
 * const result = jobMetadataOutFromJSON('{"cost": 2.5}');
 * assert.equal(result.ok ? result.value.cost : result.error.pretty(), 2.5);
 * ```
 *
 * @typeParam T - What a valid input gives.
 * @typeParam Input - What the input had to be.
 */
export type Result<T, Input = any> = {
  /** That the input is valid. */
  ok: true;
  /** What it gives. */
  value: T;
  /** Nothing. */
  error?: never;
} | {
  /** That the input is not valid. */
  ok: false;
  /** Nothing. */
  value?: never;
  /** What is wrong with it. */
  error: ValidationError<Input>;
};
