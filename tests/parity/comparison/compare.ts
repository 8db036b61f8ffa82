/** Finds the first difference between the SDK's outcome and that of another side. */
import { isDeepStrictEqual } from "node:util";
import type { Issue, Outcome } from "../sides/outcome.js";

const comparedMembers = ["code", "path", "message", "expected", "received", "options"] as const;

/** Describes the first difference; undefined if there is none. */
export function differenceOf(expected: Outcome, actual: Outcome): string | undefined {
  if (expected.verdict === "valid" && actual.verdict === "valid") {
    return differenceOfValues(expected.value, actual.value);
  }
  if (expected.verdict === "invalid" && actual.verdict === "invalid") {
    return differenceOfIssues(expected.issues, actual.issues);
  }
  if (expected.verdict === "threw" && actual.verdict === "threw") {
    return differenceOfErrors(expected.error, actual.error);
  }
  if (expected.verdict === actual.verdict) return undefined;
  return `the verdict is ${actual.verdict} instead of ${expected.verdict}`;
}

/** Compares data, own keys and their order, and prototypes. It tells 0 from -0. */
export function differenceOfValues(expected: unknown, actual: unknown): string | undefined {
  const difference = differenceOfData(expected, actual, "value");
  if (difference !== undefined) return difference;
  return isDeepStrictEqual(actual, expected) ? undefined : "value is not deeply equal";
}

export function differenceOfIssues(
  expected: readonly Issue[],
  actual: readonly Issue[],
): string | undefined {
  for (let at = 0; at < expected.length && at < actual.length; at += 1) {
    const difference = differenceOfIssue(expected[at] as Issue, actual[at] as Issue);
    if (difference !== undefined) return `issue ${at}: ${difference}`;
  }
  if (expected.length === actual.length) return undefined;
  return `${actual.length} issues instead of ${expected.length}`;
}

/** Compares everything in the issues, including places. This is for two outcomes of the same side. */
export function differenceOfWholeIssues(
  expected: readonly Issue[] = [],
  actual: readonly Issue[] = [],
): string | undefined {
  const difference = differenceOfIssues(expected, actual);
  if (difference !== undefined) return difference;
  const at = expected.findIndex(
    ({ pointer, span }, index) =>
      !isDeepStrictEqual([pointer, span], [actual[index]?.pointer, actual[index]?.span]),
  );
  return at < 0 ? undefined : `issue ${at}: another pointer or span`;
}

function differenceOfIssue(expected: Issue, actual: Issue): string | undefined {
  const member = comparedMembers.find((name) => !isSame(actual[name], expected[name]));
  if (member !== undefined) return `${member} differs`;
  if (pointerOf(expected.path) !== actual.pointer) return `pointer is ${String(actual.pointer)}`;
  return undefined;
}

function isSame(actual: unknown, expected: unknown): boolean {
  return Object.is(actual, expected) || isDeepStrictEqual(actual, expected);
}

function pointerOf(path: Issue["path"]): string {
  let pointer = "";
  for (const step of path) pointer += `/${escapeStep(String(step))}`;
  return pointer;
}

function escapeStep(step: string): string {
  return /[~/]/.test(step) ? step.replaceAll("~", "~0").replaceAll("/", "~1") : step;
}

function differenceOfErrors(expected: unknown, actual: unknown): string | undefined {
  if (Object.is(expected, actual)) return undefined;
  const [want, got] = [expected, actual].map((error) =>
    error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  );
  return want === got ? undefined : `threw ${got} instead of ${want}`;
}

function differenceOfData(expected: unknown, actual: unknown, path: string): string | undefined {
  if (Object.is(expected, actual)) return undefined;
  if (!isObject(expected) || !isObject(actual)) return `${path} differs`;
  if (Object.getPrototypeOf(actual) !== Object.getPrototypeOf(expected)) {
    return `${path} has another prototype`;
  }
  const keys = Reflect.ownKeys(expected);
  const others = Reflect.ownKeys(actual);
  if (keys.length !== others.length) return `${path} has ${others.length} keys, not ${keys.length}`;
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] as string;
    if (key !== others[at]) return `${path} has ${String(others[at])} at the place of ${key}`;
    const difference = differenceOfData(expected[key], actual[key], `${path}.${key}`);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
