/** What can be read of an object. */
export type Members = Record<string, unknown>;

/*
 * The questions that tell what zod takes for an object. They are asked in each component's own code, and each is short enough
 * that V8 always inlines it: so V8 knows the object's shape there, and with it the answers.
 */

const { isArray } = Array;

/** Whether a value is an object and no list. */
export function hasMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !isArray(value);
}

/** Whether an object whose `then` was read is a promise. */
export function isPromise(value: Members, then: unknown): boolean {
  return typeof then === "function" && typeof value.catch === "function";
}

/** Whether an object is of a type of its own. */
export function isBuiltIn(value: object): boolean {
  return value instanceof Map || value instanceof Set || value instanceof Date;
}
