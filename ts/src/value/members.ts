/** An object, as something whose members can be read. */
export type Members = Record<string, unknown>;

/*
 * These functions tell what zod takes for an object. Each component's own code calls them, and each is short enough that V8
 * always inlines it. So V8 knows the object's shape there, and with it the answers.
 */

const { isArray } = Array;

/** Tells whether a value is an object but not a list. */
export function hasMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !isArray(value);
}

/** Tells whether an object is a promise. Takes its `then`, which the caller has read. */
export function isPromise(value: Members, then: unknown): boolean {
  return typeof then === "function" && typeof value.catch === "function";
}

/** Tells whether zod knows an object as one of its other types: a map, a set or a date. */
export function isBuiltIn(value: object): boolean {
  return value instanceof Map || value instanceof Set || value instanceof Date;
}
