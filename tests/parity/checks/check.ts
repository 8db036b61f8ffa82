/** A check is a behaviour that must hold in every trial. */
import { differenceOf } from "../comparison/compare.js";
import type { Outcome } from "../sides/outcome.js";
import { showOutcome } from "../comparison/show.js";

export interface Check<Trial> {
  /** A sentence that names the behaviour. */
  readonly sentence: string;
  /** A long run does this check only in every n-th case, because it seldom fails alone. */
  readonly every?: number;
  /** Throws a Difference if the behaviour does not hold. */
  run(trial: Trial): void;
}

export class Difference extends Error {
  override readonly name = "Difference";
}

/** Expects an outcome to equal the SDK's in everything that the SDK's outcome says. */
export function expectEqual(expected: Outcome, actual: Outcome): void {
  const difference = differenceOf(expected, actual);
  if (difference !== undefined) throw new Difference(report(difference, expected, actual));
}

export function report(difference: string, expected: Outcome, actual: Outcome): string {
  return `${difference}\nexpected ${showOutcome(expected)}\nactual ${showOutcome(actual)}`;
}

/** Runs a check. If it fails, returns a report with its sentence, the case and both outcomes. */
export function failureOf<Trial extends { show(): string }>(
  check: Check<Trial>,
  trial: Trial,
): string | undefined {
  try {
    check.run(trial);
    return undefined;
  } catch (error) {
    const found = error instanceof Difference ? error.message : `threw ${(error as Error).stack}`;
    return `This does not hold: ${check.sentence}.\n${trial.show()}\n${found}`;
  }
}
