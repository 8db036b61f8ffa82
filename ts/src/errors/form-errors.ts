import type { Issue } from "./issue.js";

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
  fieldErrors: { [Key in KeyOf<Input>]?: Mapped[] };
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
type FormattedMembers<Value, Mapped> = unknown extends Value
  ? // biome-ignore lint/suspicious/noExplicitAny: the members of an input without a type may be anything
    { [key: string]: any }
  : [Value] extends [ReadonlyArray<infer Element>]
    ? { [index: number]: FormattedErrors<Element, Mapped> }
    : [Value] extends [object]
      ? { [Key in KeyOf<Value>]?: FormattedErrors<MemberOf<Value, Key>, Mapped> }
      : unknown;

/** The keys that at least one type of a union has. */
type KeyOf<Union> = Union extends unknown ? keyof Union : never;

/** The types that a key has in those types of a union that have it. */
type MemberOf<Union, Key> = Union extends unknown
  ? Key extends keyof Union
    ? Union[Key]
    : never
  : never;

/** Groups issues by the first key of their paths. */
export function flatten<Mapped>(
  issues: readonly Issue[],
  mapper: (issue: Issue) => Mapped,
): { formErrors: Mapped[]; fieldErrors: object } {
  const formErrors: Mapped[] = [];
  const fieldErrors = {};
  for (const issue of issues) {
    const [key] = issue.path;
    const errors = key === undefined ? formErrors : member<Mapped[]>(fieldErrors, key, []);
    errors.push(mapper(issue));
  }
  return { formErrors, fieldErrors };
}

/** Makes a tree of issues along their paths. An issue of a union is replaced by the issues of its options, as zod 3 does. */
export function format<Mapped>(
  issues: readonly Issue[],
  mapper: (issue: Issue) => Mapped,
  root = { _errors: [] as Mapped[] },
): { _errors: Mapped[] } {
  for (const issue of issues) {
    let node = root;
    for (const key of issue.path) node = member(node, key, { _errors: [] });
    if (issue.unionErrors)
      for (const option of issue.unionErrors) format(option.issues, mapper, root);
    else node._errors.push(mapper(issue));
  }
  return root;
}

/** Returns an object's own member under a key, even under `__proto__`. If there is none, sets it to `empty`. */
function member<Member>(object: object, key: string | number, empty: Member): Member {
  const descriptor = { value: empty, configurable: true, enumerable: true, writable: true };
  if (!Object.hasOwn(object, key)) Object.defineProperty(object, key, descriptor);
  return (object as Record<string | number, Member>)[key] as Member;
}
