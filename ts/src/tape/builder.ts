/** A constructor that builds an SDK object from the slot at `at`, an index into `words`. */
export type Builder<T> = new (words: Int32Array, at: number) => T;

/**
 * Makes a builder from a function that sets the members of `this`. The objects are plain, like those of a literal: their
 * prototype is `Object.prototype`. But V8 learns how many members they get and reserves space for all of them inside the object.
 * Members that are added to a literal go to a second place. Measured, a job is built in three quarters of the time.
 */
export function builder<T>(
  build: (this: { -readonly [Key in keyof T]: T[Key] }, words: Int32Array, at: number) => void,
): Builder<T> {
  build.prototype = Object.prototype;
  return build as unknown as Builder<T>;
}
