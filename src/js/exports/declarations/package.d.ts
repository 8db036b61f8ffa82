// Written by `make generate` from the declarations of the npm package. Changes here are lost.

/**
 * What the JSON functions read: a string, or its bytes in UTF-8. A byte order mark before the bytes is skipped.
 *
 * @example
 * ```ts
 * assert.equal(JobMetadataOut.isJSON(new TextEncoder().encode('{"cost": 1}')), true);
 * ```
 */
export type JsonText = string | Uint8Array | ArrayBuffer;

/**
 * The functions of a component.
 *
 * Some of them take either spelling. Each object then counts as wire if it has a key that only wire spelling has (`created_at`).
 * Otherwise it counts as SDK if it has a key that only SDK spelling has (`createdAt`), and otherwise as wire.
 *
 * @example
 * ```ts
 * const costs = [JobMetadataOut, GithubRepositoryOut].map((codec) => codec.is({ cost: 2.5 }));
 * assert.deepEqual(costs, [true, false]);
 * ```
 *
 * @typeParam T - The type of the component's SDK objects.
 * @typeParam Wire - The type of the component's wire objects.
 */
export interface Codec<T, Wire = unknown> {
  /**
   * Normalizes a JavaScript value, in either spelling, to an SDK object.
   *
   * @example
   * ```ts
   * const parameters = CompletionTrainingParameters.parse({ seq_len: 1024 });
   * assert.deepEqual(parameters, { learningRate: 0.0001, seqLen: 1024 });
   * ```
   *
   * @param value - An object in either spelling. Anything else is not valid.
   * @returns A new SDK object, in which defaults are filled in.
   * @throws ValidationError if the value is not valid; also whatever a getter of the value throws.
   */
  parse(value: unknown): T;
  /**
   * Like `parse`, but returns the error instead of throwing it.
   *
   * @example
   * ```ts
   * const result = CompletionTrainingParameters.safeParse({ seq_len: "1024" });
   * assert.equal(result.error.message.endsWith("/seq_len: Expected number, received string"), true);
   * ```
   *
   * @param value - An object in either spelling. Anything else is not valid.
   * @returns `ok` and the `value`, or the `error` with everything that is wrong.
   * @throws Whatever a getter of the value throws.
   */
  safeParse(value: unknown): Result<T, T | Wire>;
  /**
   * Reads JSON, in either spelling, and returns an SDK object.
   *
   * @example
   * ```ts
   * const parameters = CompletionTrainingParameters.parseJSON('{"seqLen": 1024}');
   * assert.equal(parameters.seqLen, 1024);
   * ```
   *
   * @param text - A string, or its bytes in UTF-8.
   * @returns A new SDK object, in which defaults are filled in.
   * @throws ValidationError if the text is not valid; TypeError if `text` is neither a string nor bytes; RangeError if memory
   * runs out.
   */
  parseJSON(text: JsonText): T;
  /**
   * Tells whether a value is a valid SDK object. It builds nothing and stops at the first member that is wrong. Keys in wire
   * spelling are unknown to it.
   *
   * @example
   * ```ts
   * assert.equal(CompletionTrainingParameters.is({ seqLen: 1024.5 }), false);
   * ```
   *
   * @param value - Any value.
   * @returns True if it is one.
   * @throws Whatever a getter of the value throws.
   */
  is(value: unknown): value is T;
  /**
   * Tells whether a value is a valid wire object, as `JSON.parse` returns it. It builds nothing and stops at the first member
   * that is wrong. Keys in SDK spelling are unknown to it.
   *
   * @example
   * ```ts
   * assert.equal(CompletionTrainingParameters.isWire(JSON.parse('{"seq_len": 1024}')), true);
   * ```
   *
   * @param value - Any value.
   * @returns True if it is one.
   * @throws Whatever a getter of the value throws.
   */
  isWire(value: unknown): value is Wire;
  /**
   * Tells whether a text is valid wire JSON. It builds nothing. Keys in SDK spelling are unknown to it.
   *
   * @example
   * ```ts
   * assert.equal(CompletionTrainingParameters.isJSON('{"seq_len": 1024}'), true);
   * ```
   *
   * @param text - A string, or its bytes in UTF-8.
   * @returns True if it is valid; false if it is not, or if it is not JSON.
   * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
   */
  isJSON(text: JsonText): boolean;
}

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
export type Result<T, Input = any> = {
  /** The input is valid. */
  ok: true;
  /** The SDK object. */
  value: T;
  /** Absent from a result that is `ok`. */
  error?: never;
} | {
  /** The input is not valid. */
  ok: false;
  /** Absent from a result that is not `ok`. */
  value?: never;
  /** Everything that is wrong with the input. */
  error: ValidationError<Input>;
};

/**
 * The kinds of issues. The first four are zod's.
 *
 * @example
 * ```ts
 * assert.equal(jobMetadataOutFromJSON("{").error.issues[0].code, "invalid_json");
 * ```
 */
export type IssueCode = 
/** The value has another type than the field, or it is required and missing. */
"invalid_type"
/** The value is a string or a number, but not one of the enumeration's values. */
 | "invalid_enum_value"
/** The value is not valid for any option of a union. `unionErrors` says why. */
 | "invalid_union"
/** The value is not the only one that is allowed. */
 | "invalid_literal"
/** The field is present twice, once in each spelling. */
 | "duplicate_spelling"
/** The text is not JSON. */
 | "invalid_json";

/**
 * A part of a text. Offsets, columns and lengths count UTF-16 units, as JavaScript does.
 *
 * @example
 * ```ts
 * const text = '{\n  "cost": "free"\n}';
 * const { span } = jobMetadataOutFromJSON(text).error.issues[0];
 * assert.deepEqual(span, { offset: 12, line: 2, column: 11, length: 6 });
 * assert.equal(text.slice(span.offset, span.offset + span.length), '"free"');
 * ```
 */
export interface Span {
  /** The offset of the first character from the start of the text. */
  readonly offset: number;
  /** The line of the first character, from 1. */
  readonly line: number;
  /** The column of the first character in its line, from 1. */
  readonly column: number;
  /** The number of UTF-16 units; 0 at the end of the text. */
  readonly length: number;
}

/**
 * One thing that is wrong with a job.
 *
 * @example
 * ```ts
 * const [issue] = jobMetadataOutFromJSON('{"cost": "free"}').error.issues;
 * assert.equal(issue.code, "invalid_type");
 * assert.equal(issue.pointer, "/cost");
 * assert.equal(issue.message, "Expected number, received string");
 * ```
 */
export interface Issue {
  /** The kind of the issue. */
  readonly code: IssueCode;
  /** The keys and indexes from the job to the value, as the input spells them. It is empty for the whole job. */
  readonly path: ReadonlyArray<string | number>;
  /** The issue in words: those of the SDK, if the SDK has a message for it. */
  readonly message: string;
  /** What was expected. */
  readonly expected?: string;
  /** What was received: a word for its type or, for `invalid_enum_value`, the value itself. */
  readonly received?: unknown;
  /** For `invalid_enum_value`, the values of the enumeration. */
  readonly options?: readonly string[];
  /** For `invalid_union`, the issues that the value has as each of the options. */
  readonly unionErrors?: readonly UnionError[];
  /** The path as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /** Where the value is, if the input was a text. For a missing field, it is where the object is that should have it. */
  readonly span?: Span;
}

/**
 * What is wrong with a value as one option of a union.
 *
 * @example
 * ```ts
 * const [issue] = jobsOutFromJSON('{"total": 1, "data": [{}]}').error.issues;
 * assert.equal(issue.code, "invalid_union");
 * assert.equal(issue.unionErrors.length, 2);
 * assert.equal(issue.unionErrors[0].issues[0].pointer, "/data/0/id");
 * ```
 */
export interface UnionError {
  /** The issues that the value has as this option. */
  readonly issues: readonly Issue[];
}

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
export class ValidationError<Input = any> extends Error {
  /** The name of the class. */
  readonly name = "ValidationError";
  /** The issues, in the order of the fields. There is at least one. */
  readonly issues: readonly Issue[];
  /** The input as it was passed. */
  readonly rawValue: unknown;
  /** The message without the issues. */
  readonly rawMessage: string;
  private constructor();
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
  pretty(): string;
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
}

/**
 * The issues, grouped by the member of the input that they are in, as zod 3's `flatten` returns them.
 *
 * @example
 * ```ts
 * const { fieldErrors } = jobMetadataOutFromJSON('{"cost": "free"}').error.flatten();
 * assert.deepEqual(fieldErrors, { cost: ["Expected number, received string"] });
 * ```
 *
 * @typeParam Input - The type that the input should have had.
 * @typeParam Mapped - What is listed for an issue: its message, or the result of the function that was passed.
 */
export interface FlattenedErrors<Input, Mapped = string> {
  /** The issues of the input as a whole. */
  formErrors: Mapped[];
  /** The issues of each member and of everything inside it. */
  fieldErrors: {
    [Key in KeyOf<Input>]?: Mapped[];
  };
}

/**
 * The issues in the shape of the input, as zod 3's `format` returns them. Each value has its own issues under `_errors`.
 *
 * @example
 * ```ts
 * const { error } = completionJobOutFromJSON('{"hyperparameters": {"epochs": "3"}}');
 * assert.deepEqual(error.format().hyperparameters?.epochs?._errors, ["Expected number, received string"]);
 * ```
 *
 * @typeParam Input - The type that the input should have had.
 * @typeParam Mapped - What is listed for an issue: its message, or the result of the function that was passed.
 */
export type FormattedErrors<Input, Mapped = string> = {
  /** The issues of the value itself. */
  _errors: Mapped[];
} & FormattedMembers<NonNullable<Input>, Mapped>;

/** The issues of the members of an object, or of the elements of a list. */
type FormattedMembers<Value, Mapped> = unknown extends Value ? {
  [key: string]: any;
} : [Value] extends [ReadonlyArray<infer Element>] ? {
  [index: number]: FormattedErrors<Element, Mapped>;
} : [Value] extends [object] ? {
  [Key in KeyOf<Value>]?: FormattedErrors<MemberOf<Value, Key>, Mapped>;
} : unknown;

/** The keys that at least one type of a union has. */
type KeyOf<Union> = Union extends unknown ? keyof Union : never;

/** The types that a key has in those types of a union that have it. */
type MemberOf<Union, Key> = Union extends unknown ? Key extends keyof Union ? Union[Key] : never : never;
