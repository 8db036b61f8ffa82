/** One call of the package, and what may come of it. */
import { ValidationError } from "completion-job";
import { Bomb } from "./inputs/bomb.js";
import type { Entrance } from "./entrances.js";

/** What may be thrown when a text is read, or a value that runs no code: no more than this. */
export const nothingElse: readonly ErrorClass[] = [];
/** What may be thrown while a caller's code runs: what it throws, and what the engine throws at it. */
export const ofTheCaller: readonly ErrorClass[] = [Bomb, TypeError, RangeError];

export type ErrorClass = abstract new (...args: never) => Error;

/** Enters; an error of no class that is allowed is thrown on, with the name of the entrance. */
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
  return `no error but a ${typeof error}`;
}
