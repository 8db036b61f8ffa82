/** Compares a contender's outcome with the SDK's. */
import type { Contender } from "../what/contender.js";
import { difference } from "./difference.js";
import type { Work } from "../what/works.js";

/** A difference between a contender and the SDK. */
export interface Disagreement {
  /** The difference in words, as the predicate of a sentence about the contender. */
  readonly says: string;
  /** Whether the result is wrong. A result that is only less detailed or in another order is not wrong. */
  readonly wrong: boolean;
}

/** Returns what a contender returns for an input, or `undefined` if it throws. */
export function outcome(contender: Contender, { method }: Work, input: unknown): unknown {
  try {
    return contender[method](input as never);
  } catch {
    return undefined;
  }
}

/** Returns the difference between the SDK's outcome and a contender's, if there is one. */
export function disagreement(
  { method }: Work,
  expected: unknown,
  actual: unknown,
): Disagreement | undefined {
  if (method === "textToIssues" || method === "valueToIssues") return ofIssues(expected, actual);
  if (!accepts(expected))
    return accepts(actual) ? wrong("accepts what the SDK refuses") : undefined;
  if (!accepts(actual)) return wrong("refuses what the SDK accepts");
  if (typeof expected === "string" && typeof actual === "string") return ofTexts(expected, actual);
  const where = difference(expected, actual);
  if (where !== undefined) return wrong(`gives a different ${where}`);
  if (JSON.stringify(expected) === JSON.stringify(actual)) return undefined;
  return { says: "orders keys differently", wrong: false };
}

function accepts(outcome: unknown): boolean {
  return outcome !== undefined && outcome !== false;
}

function wrong(says: string): Disagreement {
  return { says, wrong: true };
}

function ofTexts(expected: string, actual: string): Disagreement | undefined {
  if (expected === actual) return undefined;
  const where = difference(JSON.parse(expected), JSON.parse(actual));
  if (where !== undefined) return wrong(`gives a different ${where}`);
  return { says: "writes the same value as a different text", wrong: false };
}

function ofIssues(expected: unknown, actual: unknown): Disagreement | undefined {
  const [wanted, found] = [issuesIn(expected), issuesIn(actual)];
  if (found.length === 0) return wanted.length === 0 ? undefined : wrong("finds no issue");
  if (found.length < wanted.length) return { says: "finds fewer issues", wrong: false };
  if (wanted.every((issue, index) => isSameIssue(issue, found[index] ?? {}))) return undefined;
  return { says: "describes its issues differently", wrong: false };
}

type Issue = Readonly<Record<string, unknown>>;

function issuesIn(outcome: unknown): readonly Issue[] {
  return Array.isArray(outcome) ? outcome : [];
}

function isSameIssue(issue: Issue, other: Issue): boolean {
  const members = ["code", "path", "message"];
  return members.every((key) => difference(issue[key], other[key]) === undefined);
}
