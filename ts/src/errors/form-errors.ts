import type { Issue } from "./issue.js";

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
  fieldErrors: { [Key in KeyOf<Input>]?: Said[] };
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
type FormattedMembers<Value, Said> = unknown extends Value
  ? // biome-ignore lint/suspicious/noExplicitAny: whatever the members of an unnamed input are
    { [key: string]: any }
  : [Value] extends [ReadonlyArray<infer Element>]
    ? { [index: number]: FormattedErrors<Element, Said> }
    : [Value] extends [object]
      ? { [Key in KeyOf<Value>]?: FormattedErrors<MemberOf<Value, Key>, Said> }
      : unknown;

/** The keys that any type of a union has. */
type KeyOf<Union> = Union extends unknown ? keyof Union : never;

/** What the types of a union that have the key hold under it. */
type MemberOf<Union, Key> = Union extends unknown
  ? Key extends keyof Union
    ? Union[Key]
    : never
  : never;

/** Issues by the first key of their paths. */
export function flatten<Said>(
  issues: readonly Issue[],
  say: (issue: Issue) => Said,
): { formErrors: Said[]; fieldErrors: object } {
  const formErrors: Said[] = [];
  const fieldErrors = {};
  for (const issue of issues) {
    const [key] = issue.path;
    const errors = key === undefined ? formErrors : member<Said[]>(fieldErrors, key, []);
    errors.push(say(issue));
  }
  return { formErrors, fieldErrors };
}

/** Issues as a tree along their paths. */
export function format<Said>(
  issues: readonly Issue[],
  say: (issue: Issue) => Said,
): { _errors: Said[] } {
  const root = { _errors: [] as Said[] };
  for (const issue of issues) {
    let node = root;
    for (const key of issue.path) node = member(node, key, { _errors: [] });
    node._errors.push(say(issue));
  }
  return root;
}

/** An object's own member under a key, whatever the key; `empty` if there was none. */
function member<Member>(object: object, key: string | number, empty: Member): Member {
  const descriptor = { value: empty, configurable: true, enumerable: true, writable: true };
  if (!Object.hasOwn(object, key)) Object.defineProperty(object, key, descriptor);
  return (object as Record<string | number, Member>)[key] as Member;
}
