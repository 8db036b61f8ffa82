/**
 * Thrown or returned when an input is not valid; it lists every issue. Its `message` tells the first of them.
 *
 * @example
 * ```ts
 * assert.throws(
 *   () => JobMetadataOut.parseJSON('{"cost": "free", "train_tokens": 0.5}'),
 *   (error) => error instanceof ValidationError && error.issues.length === 2,
 * );
 * ```
 *
 * @typeParam Input - What the input had to be, by which `flatten` and `format` know its members.
 */
export class ValidationError<Input = any> extends Error {
  /** The name of the class. */
  readonly name = "ValidationError";
  /** The issues, in the order of the fields; never empty. */
  readonly issues: readonly Issue[];
  /** The input as it was passed. */
  readonly rawValue: unknown;
  /** What failed, without the issues. */
  readonly rawMessage: string;
  private constructor();
  /**
   * The issues for a person to read, each under the line of the text that it stands on. What would not be seen in a terminal,
   * or do harm there, is left out; of more than a hundred issues the first hundred are shown.
   *
   * @example
   * ```ts
   * const { error } = jobMetadataOutFromJSON('{"cost": "free"}');
   * assert.match(error.pretty(), /1 \| \{"cost": "free"\}\n.*\^{6} Expected number, received string/);
   * ```
   */
  pretty(): string;
  /**
   * The messages by the member of the input that they are about, as zod 3 gives them.
   *
   * @example
   * ```ts
   * const { error } = jobMetadataOutFromJSON('{"cost": "free"}');
   * assert.deepEqual(error.flatten().fieldErrors, { cost: ["Expected number, received string"] });
   * ```
   */
  flatten(): FlattenedErrors<Input>;
  /**
   * The same with what a function makes of each issue.
   *
   * @example
   * ```ts
   * const { error } = jobMetadataOutFromJSON('{"cost": "free"}');
   * assert.deepEqual(error.flatten((issue) => issue.code).fieldErrors, { cost: ["invalid_type"] });
   * ```
   *
   * @param say - Makes of an issue what is listed.
   * @typeParam Said - What it makes.
   */
  flatten<Said>(say: (issue: Issue) => Said): FlattenedErrors<Input, Said>;
  /**
   * The messages in the shape of the input, each value's own under `_errors`, as zod 3 gives them.
   *
   * @example
   * ```ts
   * const { error } = completionJobOutFromJSON('{"training_files": ["a", 7]}');
   * assert.deepEqual(error.format().training_files, {
   *   _errors: [],
   *   1: { _errors: ["Expected string, received number"] },
   * });
   * ```
   */
  format(): FormattedErrors<Input>;
  /**
   * The same with what a function makes of each issue.
   *
   * @example
   * ```ts
   * const { error } = completionJobOutFromJSON('{"id": 7}');
   * assert.deepEqual(error.format((issue) => issue.span.column).id._errors, [8]);
   * ```
   *
   * @param say - Makes of an issue what is listed.
   * @typeParam Said - What it makes.
   */
  format<Said>(say: (issue: Issue) => Said): FormattedErrors<Input, Said>;
}
