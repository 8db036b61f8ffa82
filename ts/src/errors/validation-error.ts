import { advise } from "./advice.js";
import { type FlattenedErrors, type FormattedErrors, flatten, format } from "./form-errors.js";
import * as messages from "../generated/numbers/messages.js";
import type { Issue } from "./issue.js";
import { pretty } from "./pretty.js";
import { inWords } from "./words.js";

/**
 * The error that is thrown or returned if an input is not valid. It lists every issue; its `message` has the first.
 *
 * @example
 * ```ts
 * assert.throws(
 *   () => JobMetadataOut.parseJSON('{"cost": "free", "train_tokens": 0.5}'),
 *   (error) => error instanceof ValidationError && error.issues.length === 2,
 * );
 * ```
 *
 * @typeParam Input - The type that the input should have had. It tells `flatten` and `format` the keys of the input.
 */
// biome-ignore lint/suspicious/noExplicitAny: errors of all inputs must be assignable to a `ValidationError` that names none
export class ValidationError<Input = any> extends Error {
  /** The name of the class. */
  override readonly name = "ValidationError";
  /** The issues, in the order of the fields. There is at least one. */
  declare readonly issues: readonly Issue[];
  /** The input as it was passed. */
  declare readonly rawValue: unknown;
  /** The message without the issues. */
  declare readonly rawMessage: string;
  /** The text as it was read. The caller may have changed the bytes since. */
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
   * Describes the issues for a person, each under its line of the text. Characters that are invisible in a terminal, or that
   * could do harm there, are left out. At most the first hundred issues are shown.
   *
   * In a program that imports `identify`, advice follows: what the input is, and what was probably meant. For that, the members
   * of a JavaScript value are read again. Without a bundler, every import of the package is one of `identify` too.
   *
   * @example
   * ```ts
   * const { error } = jobMetadataOutFromJSON('{"cost": "free"}');
   * assert.match(error.pretty(), /1 \| \{"cost": "free"\}\n.*\^{6} Expected number, received string/);
   * ```
   */
  pretty(): string {
    const text = this.#text;
    return pretty(this.rawMessage, this.issues, text) + (advise?.(this, text) ?? "");
  }

  /**
   * Groups the messages by the member of the input that they are about, as zod 3 does.
   *
   * @example
   * ```ts
   * const { error } = jobMetadataOutFromJSON('{"cost": "free"}');
   * assert.deepEqual(error.flatten().fieldErrors, { cost: ["Expected number, received string"] });
   * ```
   */
  flatten(): FlattenedErrors<Input>;
  /**
   * The same, but lists what a function makes of each issue instead of its message.
   *
   * @example
   * ```ts
   * const { error } = jobMetadataOutFromJSON('{"cost": "free"}');
   * assert.deepEqual(error.flatten((issue) => issue.code).fieldErrors, { cost: ["invalid_type"] });
   * ```
   *
   * @param mapper - Makes what is listed for an issue.
   * @typeParam Mapped - What it returns.
   */
  flatten<Mapped>(mapper: (issue: Issue) => Mapped): FlattenedErrors<Input, Mapped>;
  flatten(mapper: (issue: Issue) => unknown = messageOf): FlattenedErrors<Input, unknown> {
    return flatten(this.issues, mapper);
  }

  /**
   * Returns the messages in the shape of the input, each value's own under `_errors`, as zod 3 does.
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
   * The same, but lists what a function makes of each issue instead of its message.
   *
   * @example
   * ```ts
   * const { error } = completionJobOutFromJSON('{"id": 7}');
   * assert.deepEqual(error.format((issue) => issue.span.column).id._errors, [8]);
   * ```
   *
   * @param mapper - Makes what is listed for an issue.
   * @typeParam Mapped - What it returns.
   */
  format<Mapped>(mapper: (issue: Issue) => Mapped): FormattedErrors<Input, Mapped>;
  format(mapper: (issue: Issue) => unknown = messageOf): FormattedErrors<Input, unknown> {
    return format(this.issues, mapper) as FormattedErrors<Input, unknown>;
  }
}

/** What V8 adds to the `Error` constructor. */
interface Traces {
  stackTraceLimit?: number;
  captureStackTrace?(error: Error, below: (...args: never) => unknown): void;
}

const traces: Traces = Error as never;

/**
 * Makes the error of a result with `ok: false`, without a stack trace. V8 takes longer for the trace than we take for all the
 * issues, and the error of a result is rarely thrown. {@link withTrace} adds the trace when it is.
 */
export function untracedError(
  rawMessage: string,
  issues: readonly Issue[],
  rawValue: unknown,
  text?: string,
): ValidationError {
  const limit = traces.stackTraceLimit;
  // If a program has frozen `Error`, this fails and the error has a trace.
  const setLimit = (to?: number) =>
    limit !== undefined && Reflect.set(traces, "stackTraceLimit", to);
  setLimit(0);
  try {
    return new ValidationError(rawMessage, issues, rawValue, text);
  } finally {
    setLimit(limit);
  }
}

/** Gives an error a stack trace that starts where the function `below` was called. */
export function withTrace(
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
  const [first] = issues as [Issue];
  const { pointer, span } = first;
  const place = span ? `${span.line}:${span.column}: ` : "";
  const where = pointer && `${pointer}: `;
  const more = issues.length > 1 ? ` (${messages.andMore(issues.length - 1)})` : "";
  return place + where + inWords(first) + more;
}
