/** One call of the package, and the errors that it may throw. */
import { ValidationError } from "completion-job";
import { Bomb } from "./inputs/bomb.js";
import type { Entrance } from "./entrances.js";

/** No error may be thrown when the input is a text, or a value that runs no code. */
export const nothingElse: readonly ErrorClass[] = [];
/** While the caller's code runs, its own errors and those of the engine may be thrown. */
export const ofTheCaller: readonly ErrorClass[] = [Bomb, TypeError, RangeError];

export type ErrorClass = abstract new (...args: never) => Error;

/** Calls an entrance. An error that is not of an allowed class is thrown again, with the name of the entrance. */
export function attempt(
  { name, enter }: Entrance,
  input: unknown,
  allowed: readonly ErrorClass[],
): boolean | undefined {
  try {
    return enter(input);
  } catch (error) {
    if (allowed.some((kind) => error instanceof kind)) return undefined;
    throw new Error(`${name} threw ${describe(error)}`, { cause: error });
  }
}

export function describe(error: unknown): string {
  if (error instanceof ValidationError) return `a ValidationError: ${error.message}`;
  if (error instanceof Error) return `${error.constructor.name}: ${error.message}`;
  return `a ${typeof error}, which is not an error`;
}
