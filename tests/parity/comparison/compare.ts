/** Finds the first difference between the SDK's outcome and that of another side. */
import { inspect, isDeepStrictEqual } from "node:util";
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
  const pairs: Pair[] = [{ expected, actual, path: "value", depth: 0 }];
  let isDeep = false;
  for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
    const difference = differenceOfOne(pair, pairs);
    if (difference !== undefined) return difference;
    isDeep ||= pair.depth > 500;
  }
  // Node's comparison is recursive, and the stack might not suffice for a deep value.
  return isDeep || isDeepStrictEqual(actual, expected) ? undefined : "value is not deeply equal";
}

/** Two values that are still to compare. */
interface Pair {
  readonly expected: unknown;
  readonly actual: unknown;
  readonly path: string;
  readonly depth: number;
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
  const difference = differenceOfOptions(expected.unionErrors ?? [], actual.unionErrors ?? []);
  if (difference !== undefined) return difference;
  if (pointerOf(expected.path) !== actual.pointer) return `pointer is ${String(actual.pointer)}`;
  return undefined;
}

/** Compares the issues that a value has as each of the options of a union. */
function differenceOfOptions(
  expected: NonNullable<Issue["unionErrors"]>,
  actual: NonNullable<Issue["unionErrors"]>,
): string | undefined {
  if (expected.length !== actual.length) return `${actual.length} options, not ${expected.length}`;
  for (const [at, option] of expected.entries()) {
    const difference = differenceOfIssues(option.issues, actual[at]?.issues ?? []);
    if (difference !== undefined) return `option ${at}: ${difference}`;
  }
  return undefined;
}

/** Each side gets an input of its own, so the odd values that issues quote are alike but not the same. */
function isSame(actual: unknown, expected: unknown): boolean {
  if (Object.is(actual, expected) || isDeepStrictEqual(actual, expected)) return true;
  return isOdd(actual) && isOdd(expected) && described(actual) === described(expected);
}

/** Describes a value without the numbers that the test runner gives to promises. */
function described(value: unknown): string {
  return inspect(value).replaceAll(/(?<=async_id_symbol\)\]: )\d+/g, "");
}

function isOdd(value: unknown): boolean {
  return typeof value === "symbol" || typeof value === "function" || isObject(value);
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

/** Compares two values, and adds their members to those that are still to compare. */
function differenceOfOne({ expected, actual, path, depth }: Pair, pairs: Pair[]) {
  if (Object.is(expected, actual)) return undefined;
  if (!isObject(expected) || !isObject(actual)) return `${path} differs`;
  if (Object.getPrototypeOf(actual) !== Object.getPrototypeOf(expected)) {
    return `${path} has another prototype`;
  }
  const keys = Reflect.ownKeys(expected) as string[];
  const others = Reflect.ownKeys(actual);
  if (keys.length !== others.length) return `${path} has ${others.length} keys, not ${keys.length}`;
  const moved = keys.findIndex((key, at) => key !== others[at]);
  if (moved >= 0) return `${path} has ${String(others[moved])} at the place of ${keys[moved]}`;
  for (const key of keys.reverse()) {
    const inner = { path: pathTo(path, key), depth: depth + 1 };
    pairs.push({ expected: expected[key], actual: actual[key], ...inner });
  }
  return undefined;
}

/** The paths of deep values would take more memory than the values. */
function pathTo(path: string, key: string): string {
  return path.length < 500 ? `${path}.${String(key)}` : path;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
