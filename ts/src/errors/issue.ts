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
  | "invalid_type"
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

/** An issue of a text. */
export type PlacedIssue = Issue & { readonly span: Span };
