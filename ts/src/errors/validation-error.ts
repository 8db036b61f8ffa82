import { type FlattenedErrors, type FormattedErrors, flatten, format } from "./form-errors.js";
import * as messages from "../generated/numbers/messages.js";
import type { Issue } from "./issue.js";
import { pretty } from "./pretty.js";
import { inWords } from "./words.js";

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
// biome-ignore lint/suspicious/noExplicitAny: an error of any input is one of an unnamed input
export class ValidationError<Input = any> extends Error {
  /** The name of the class. */
  override readonly name = "ValidationError";
  /** The issues, in the order of the fields; never empty. */
  readonly issues: readonly Issue[];
  /** The input as it was passed. */
  readonly rawValue: unknown;
  /** What failed, without the issues. */
  readonly rawMessage: string;
  /** The text as it was read: the caller's bytes may be others by now. */
  readonly #text: string | undefined;

  /** @internal */
  constructor(rawMessage: string, issues: readonly Issue[], rawValue: unknown, text?: string) {
    super(`${rawMessage}: ${summary(issues)}`);
    this.issues = issues;
    this.rawValue = rawValue;
    this.rawMessage = rawMessage;
    this.#text = text;
  }

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
  pretty(): string {
    return pretty(this.rawMessage, this.issues, this.#text);
  }

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
  flatten(say: (issue: Issue) => unknown = messageOf): FlattenedErrors<Input, unknown> {
    return flatten(this.issues, say);
  }

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
  format(say: (issue: Issue) => unknown = messageOf): FormattedErrors<Input, unknown> {
    return format(this.issues, say) as FormattedErrors<Input, unknown>;
  }
}

/** What V8 adds to `Error`. */
interface Traces {
  stackTraceLimit?: number;
  captureStackTrace?(error: Error, below: (...args: never) => unknown): void;
}

const traces: Traces = Error as never;

/**
 * The error of a result that says `ok: false`. V8 would need longer for its stack trace than for all the issues, and a result is
 * rarely thrown: it has no trace until {@link thrown} gives it one.
 */
export function untraced(
  rawMessage: string,
  issues: readonly Issue[],
  rawValue: unknown,
  text?: string,
): ValidationError {
  const limit = traces.stackTraceLimit;
  // A program may have frozen `Error`: then there is a trace.
  if (limit !== undefined) Reflect.set(traces, "stackTraceLimit", 0);
  try {
    return new ValidationError(rawMessage, issues, rawValue, text);
  } finally {
    if (limit !== undefined) Reflect.set(traces, "stackTraceLimit", limit);
  }
}

/** An error as it is thrown, with a trace that ends where the function `below` was called. */
export function thrown(
  error: ValidationError,
  below: (...args: never) => unknown,
): ValidationError {
  traces.captureStackTrace?.(error, below);
  return error;
}

function messageOf({ message }: Issue): string {
  return message;
}

function summary(issues: readonly Issue[]): string {
  const [first] = issues;
  if (first === undefined) return "no issues";
  const { pointer, span } = first;
  const place = span ? `${span.line}:${span.column}: ` : "";
  const where = pointer && `${pointer}: `;
  const more = issues.length > 1 ? ` (${messages.andMore(issues.length - 1)})` : "";
  return place + where + inWords(first) + more;
}
