/** Whether a contender does what the SDK does. */
import type { Contender } from "../what/contender.js";
import { difference } from "./difference.js";
import type { Work } from "../what/works.js";

/** What a contender does otherwise. */
export interface Disagreement {
  readonly says: string;
  /** Whether its result is wrong, and not merely in another order or less. */
  readonly wrong: boolean;
}

/** What a contender makes of an input; a refusal is `undefined`, however it is uttered. */
export function outcome(contender: Contender, { method }: Work, input: unknown): unknown {
  try {
    return contender[method](input as never);
  } catch {
    return undefined;
  }
}

/** What an outcome is otherwise than the SDK's, if anything. */
export function disagreement(
  { method }: Work,
  expected: unknown,
  actual: unknown,
): Disagreement | undefined {
  if (method === "textToIssues" || method === "valueToIssues") return ofIssues(expected, actual);
  if (!accepts(expected)) return accepts(actual) ? wrong("takes what the SDK refuses") : undefined;
  if (!accepts(actual)) return wrong("refuses what the SDK takes");
  if (typeof expected === "string" && typeof actual === "string") return ofTexts(expected, actual);
  const where = difference(expected, actual);
  if (where !== undefined) return wrong(`gives another ${where}`);
  if (JSON.stringify(expected) === JSON.stringify(actual)) return undefined;
  return { says: "gives keys in another order", wrong: false };
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
  if (where !== undefined) return wrong(`gives another ${where}`);
  return { says: "gives another text for the same value", wrong: false };
}

function ofIssues(expected: unknown, actual: unknown): Disagreement | undefined {
  const [wanted, found] = [issuesIn(expected), issuesIn(actual)];
  if (found.length === 0) return wanted.length === 0 ? undefined : wrong("finds no issue");
  if (found.length < wanted.length) return { says: "finds fewer issues", wrong: false };
  if (wanted.every((issue, index) => saysTheSame(issue, found[index] ?? {}))) return undefined;
  return { says: "finds issues of its own kind", wrong: false };
}

type Issue = Readonly<Record<string, unknown>>;

function issuesIn(outcome: unknown): readonly Issue[] {
  return Array.isArray(outcome) ? outcome : [];
}

function saysTheSame(issue: Issue, other: Issue): boolean {
  const members = ["code", "path", "message"];
  return members.every((key) => difference(issue[key], other[key]) === undefined);
}
