/** A behaviour that must hold in every trial, and the difference found where it does not. */
import { differenceOf } from "../comparison/compare.js";
import type { Outcome } from "../sides/outcome.js";
import { showOutcome } from "../comparison/show.js";

export interface Check<Trial> {
  /** A sentence that names the behaviour. */
  readonly sentence: string;
  /** A long run asks for it in each n-th case only, as it seldom fails alone. */
  readonly every?: number;
  /** Throws a Difference where the behaviour is another. */
  run(trial: Trial): void;
}

export class Difference extends Error {
  override readonly name = "Difference";
}

/** The outcomes are equal in all that the SDK's outcome says. */
export function expectEqual(expected: Outcome, actual: Outcome): void {
  const difference = differenceOf(expected, actual);
  if (difference !== undefined) throw new Difference(report(difference, expected, actual));
}

export function report(difference: string, expected: Outcome, actual: Outcome): string {
  return `${difference}\nexpected ${showOutcome(expected)}\nactual ${showOutcome(actual)}`;
}

/** Runs a check; the sentence, the case and both outcomes come back where it fails. */
export function failureOf<Trial extends { show(): string }>(
  check: Check<Trial>,
  trial: Trial,
): string | undefined {
  try {
    check.run(trial);
    return undefined;
  } catch (error) {
    const found = error instanceof Difference ? error.message : `threw ${(error as Error).stack}`;
    return `Not so: ${check.sentence}.\n${trial.show()}\n${found}`;
  }
}
