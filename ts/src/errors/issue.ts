/**
 * The kinds of issues. The first two are zod's.
 *
 * @example
 * ```ts
 * assert.equal(jobMetadataOutFromJSON("{").error.issues[0].code, "invalid_json");
 * ```
 */
export type IssueCode =
  /** A value of another type than the field's, or a required one that is missing. */
  | "invalid_type"
  /** A string or number that is none of the enumeration's values. */
  | "invalid_enum_value"
  /** A field given twice, once in either spelling. */
  | "duplicate_spelling"
  /** A text that is not JSON. */
  | "invalid_json";

/**
 * A stretch of a text, in UTF-16 units, as JavaScript counts them.
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
  /** The number of units; 0 at the end of the text. */
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
  /** Which kind of issue it is. */
  readonly code: IssueCode;
  /** Where in the job, by the keys as it spells them; empty for the whole of it. */
  readonly path: ReadonlyArray<string | number>;
  /** The issue in words, the SDK's where it has any. */
  readonly message: string;
  /** What was expected. */
  readonly expected?: string;
  /** What was received: a word for its type or, with `invalid_enum_value`, the value itself. */
  readonly received?: unknown;
  /** The values to choose from, with `invalid_enum_value`. */
  readonly options?: readonly string[];
  /** The path as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /** Where in the text, if it was one. A missing field's is the object that it is missing from. */
  readonly span?: Span;
}

/** An issue of a text. */
export type PlacedIssue = Issue & { readonly span: Span };
