/**
 * Issues by the member of the input that they are in, as zod 3's `flatten` gives them.
 *
 * @example
 * ```ts
 * const { fieldErrors } = jobMetadataOutFromJSON('{"cost": "free"}').error.flatten();
 * assert.deepEqual(fieldErrors, { cost: ["Expected number, received string"] });
 * ```
 *
 * @typeParam Input - What the input had to be.
 * @typeParam Said - What is listed of an issue: its message, unless a function says something else.
 */
export interface FlattenedErrors<Input, Said = string> {
  /** Those of the input as a whole. */
  formErrors: Said[];
  /** Those of each member and of what is inside it. */
  fieldErrors: {
    [Key in KeyOf<Input>]?: Said[];
  };
}
/**
 * Issues in the shape of the input, as zod 3's `format` gives them: each value's own under `_errors`.
 *
 * @example
 * ```ts
 * const { error } = completionJobOutFromJSON('{"hyperparameters": {"epochs": "3"}}');
 * assert.deepEqual(error.format().hyperparameters?.epochs?._errors, ["Expected number, received string"]);
 * ```
 *
 * @typeParam Input - What the input had to be.
 * @typeParam Said - What is listed of an issue: its message, unless a function says something else.
 */
export type FormattedErrors<Input, Said = string> = {
  /** Those of the value itself. */
  _errors: Said[];
} & FormattedMembers<NonNullable<Input>, Said>;
/** Issues of the members of an object, or of the elements of a list. */
type FormattedMembers<Value, Said> = unknown extends Value ? {
  [key: string]: any;
} : [Value] extends [ReadonlyArray<infer Element>] ? {
  [index: number]: FormattedErrors<Element, Said>;
} : [Value] extends [object] ? {
  [Key in KeyOf<Value>]?: FormattedErrors<MemberOf<Value, Key>, Said>;
} : unknown;
/** The keys that any type of a union has. */
type KeyOf<Union> = Union extends unknown ? keyof Union : never;
/** What the types of a union that have the key hold under it. */
type MemberOf<Union, Key> = Union extends unknown ? Key extends keyof Union ? Union[Key] : never : never;
