import type { Builder } from "./builder.js";
import type { JsonText } from "./bytes.js";
import type { Described } from "./described.js";
import { type JsonSchemas, jsonSchemas } from "./json-schema.js";
import { isValidText, parseText } from "./read-text.js";
import { issuesOf, normalize } from "./read-value.js";
import type { Result } from "./result.js";
import { Sighting } from "./sighting.js";
import { Spelling } from "./spelling.js";
import { type Standard, standard } from "./standard.js";
import { thrown, ValidationError } from "./validation-error.js";

export type { JsonText };

/**
 * The functions of a component.
 *
 * Where they take either spelling, an object with a key that only the wire has (`created_at`) is read as wire, else one with
 * a key that only the SDK has (`createdAt`) as SDK, else as wire.
 *
 * @example
 * ```ts
 * const costs = [JobMetadataOut, GithubRepositoryOut].map((face) => face.is({ cost: 2.5 }));
 * assert.deepEqual(costs, [true, false]);
 * ```
 *
 * @typeParam T - The type of its SDK objects.
 * @typeParam Wire - The type of its wire objects.
 */
export interface Face<T, Wire = unknown> {
  /**
   * Normalizes a JavaScript value, in either spelling, to an SDK object.
   *
   * @example
   * ```ts
   * const parameters = CompletionTrainingParameters.parse({ seq_len: 1024 });
   * assert.deepEqual(parameters, { learningRate: 0.0001, seqLen: 1024 });
   * ```
   *
   * @param value - An object in either spelling; anything else is not valid.
   * @returns A new object, with the defaults that the model has.
   * @throws ValidationError if it is not valid; whatever a getter of the value throws.
   */
  parse(value: unknown): T;
  /**
   * Like `parse`, but gives the error instead of throwing it.
   *
   * @example
   * ```ts
   * const result = CompletionTrainingParameters.safeParse({ seq_len: "1024" });
   * assert.equal(result.error.message.endsWith("/seq_len: Expected number, received string"), true);
   * ```
   *
   * @param value - An object in either spelling; anything else is not valid.
   * @returns `ok` and the `value`, or all that is wrong as the `error`.
   * @throws Whatever a getter of the value throws.
   */
  safeParse(value: unknown): Result<T, T | Wire>;
  /**
   * Reads JSON, in either spelling, to an SDK object.
   *
   * @example
   * ```ts
   * const parameters = CompletionTrainingParameters.parseJSON('{"seqLen": 1024}');
   * assert.equal(parameters.seqLen, 1024);
   * ```
   *
   * @param text - A string, or its bytes in UTF-8.
   * @returns A new object, with the defaults that the model has.
   * @throws ValidationError if it is not valid; TypeError if `text` is neither a string nor bytes; RangeError if memory runs
   * out.
   */
  parseJSON(text: JsonText): T;
  /**
   * Whether a value is a valid SDK object. It builds nothing, and leaves off at the first member that is wrong. Objects in the wire's spelling are none.
   *
   * @example
   * ```ts
   * assert.equal(CompletionTrainingParameters.is({ seqLen: 1024.5 }), false);
   * ```
   *
   * @param value - Anything.
   * @returns Whether it is one.
   * @throws Whatever a getter of the value throws.
   */
  is(value: unknown): value is T;
  /**
   * Whether a value is a valid wire object, as `JSON.parse` gives it. It builds nothing, and leaves off at the first member that
   * is wrong. Keys of the SDK's spelling are unknown to it.
   *
   * @example
   * ```ts
   * assert.equal(CompletionTrainingParameters.isWire(JSON.parse('{"seq_len": 1024}')), true);
   * ```
   *
   * @param value - Anything.
   * @returns Whether it is one.
   * @throws Whatever a getter of the value throws.
   */
  isWire(value: unknown): value is Wire;
  /**
   * Whether a text is valid wire JSON. It builds nothing. JSON in the SDK's spelling is read as having unknown members.
   *
   * @example
   * ```ts
   * assert.equal(CompletionTrainingParameters.isJSON('{"seq_len": 1024}'), true);
   * ```
   *
   * @param text - A string, or its bytes in UTF-8.
   * @returns Whether it is; a text that is not JSON is not.
   * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
   */
  isJSON(text: JsonText): boolean;
  /**
   * Its JSON Schemas, one a spelling.
   *
   * @example
   * ```ts
   * assert.deepEqual(GithubRepositoryOut.jsonSchema.sdk.required, ["name", "owner", "commitId"]);
   * ```
   */
  readonly jsonSchema: JsonSchemas;
  /**
   * What libraries that take a Standard Schema or a Standard JSON Schema ask for.
   *
   * @example
   * ```ts
   * const { issues } = CompletionTrainingParameters["~standard"].validate({ epochs: "3" });
   * assert.deepEqual(issues[0].path, ["epochs"]);
   * ```
   */
  readonly "~standard": Standard<T | Wire, T>;
}

/** What a component's functions of texts are made of. */
export interface Model<T> {
  /** The name that errors say. */
  readonly name: string;
  /** The number that the Rust module knows it by. */
  readonly index: number;
  /** Builds it from its place on the tape. */
  readonly Built: Builder<T>;
}

/** What its functions of JavaScript values are made of besides. */
export interface Reader<T> {
  /** Accepts a plain value, or says what it saw. */
  accept(value: unknown): T | Sighting;
  /** Whether a value is valid, in the SDK's spelling. */
  isSdk(value: unknown): boolean;
  /** Whether a value is valid, in the wire's spelling. */
  isWire(value: unknown): boolean;
}

/** The wire object of a valid SDK object, or what was seen of another value. */
export type ToWire = (value: unknown) => object | Sighting;

/** The functions of a component. */
export function face<T, Wire>(
  model: Model<T>,
  reader: Reader<T>,
  described: Described,
): Face<T, Wire> {
  const { accept, isSdk, isWire } = reader;
  const safeParse = (value: unknown): Result<T, T | Wire> => normalize(model, accept, value);
  return {
    parse: (value) => unwrap(safeParse(value)),
    safeParse,
    parseJSON: (text) => unwrap(parseText(model, text, Spelling.Either)),
    is: isSdk as Face<T>["is"],
    isWire: isWire as Face<T, Wire>["isWire"],
    isJSON: (text) => isValidText(model, text),
    jsonSchema: jsonSchemas(model.name, described),
    "~standard": standard(model.name, described, safeParse),
  };
}

/** Reads wire JSON. */
export function fromJSON<T, Wire>(model: Model<T>, text: JsonText): Result<T, Wire> {
  return parseText(model, text, Spelling.Wire);
}

/** Writes wire JSON. */
export function toJSON<T>(model: Model<T>, toWire: ToWire, value: T): string {
  const wire = toWire(value);
  if (!(wire instanceof Sighting)) return JSON.stringify(wire);
  const issues = issuesOf(model, wire);
  throw new ValidationError(`Failed to write '${model.name}' as JSON`, issues, value);
}

function unwrap<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value;
  throw thrown(result.error, unwrap);
}
