/** Tests whether a value has the members that tell what it is. */
import * as rules from "../../generated/identify/rules.js";
import * as sentences from "../../generated/identify/sentences.js";
import type { Evidence } from "../identification.js";
import { elementsOf, member, typeOf } from "./look.js";

/** A member, and the key that it was found under. */
export interface Found {
  readonly key: string;
  readonly value: unknown;
}

/** How well a value meets some tests. */
export interface Score {
  /** Two points for each telling test that is met, one for each other test. */
  readonly points: number;
  /** Evidence of the tests that are met. */
  readonly met: readonly Evidence[];
  /** Evidence of the telling tests that are met. */
  readonly telling: readonly Evidence[];
}

/** Turns a wire key into the SDK key. */
export function camelCase(wire: string): string {
  return wire.replace(/_(.)/g, (_, initial: string) => initial.toUpperCase());
}

/** The spellings of each key that was looked for. There are as many as the rules have keys. */
const spellings = /* @__PURE__ */ new Map<string, readonly string[]>();

/** Finds a member by its wire key, in either spelling. A member that is undefined is not there. */
export function find(value: unknown, wire: string): Found | undefined {
  const known = spellings.get(wire);
  const keys = known ?? [...new Set([wire, camelCase(wire)])];
  if (known === undefined) spellings.set(wire, keys);
  for (const key of keys) {
    const found = member(value, key);
    if (found !== undefined) return { key, value: found };
  }
  return undefined;
}

/** A test in parts. */
interface Test {
  readonly path: readonly string[];
  readonly operator: string;
  readonly operand: string;
}

/** The tests that were made, in parts. Lines of jobs would take five times as long without it. */
const tests = /* @__PURE__ */ new Map<string, Test>();

function partsOf(test: string): Test {
  const known = tests.get(test);
  if (known !== undefined) return known;
  const [, path = "", operator = "", operand = ""] = /^!?([^:=^]+)(.)(.*)$/.exec(test) ?? [];
  const made = { path: path.split("/"), operator, operand };
  tests.set(test, made);
  return made;
}

/** Returns evidence if a value meets a test. The Rust crate explains the tests in `src/identify/rules/mod.rs`. */
export function meets(value: unknown, test: string): Evidence | undefined {
  const { path, operator, operand } = partsOf(test);
  let pointer = "";
  let at = value;
  for (const key of path) {
    const found = find(at, key);
    if (found === undefined) return undefined;
    at = found.value;
    pointer += `/${found.key}`;
  }
  const shows = operator === ":" ? showsType(at, operand) : showsText(at, operator, operand);
  return shows === undefined ? undefined : { pointer, shows };
}

function showsType(value: unknown, expected: string): string | undefined {
  const type = typeOf(value);
  if (expected === "any") return sentences.showsPresence;
  if (expected === "strings") {
    const isMet = type === "array" && elementsOf(value).every((one) => typeof one === "string");
    return isMet ? sentences.showsStrings : undefined;
  }
  return type === expected ? sentences.showsType(article(type), type) : undefined;
}

function showsText(value: unknown, operator: string, operand: string): string | undefined {
  if (typeof value !== "string") return undefined;
  if (operator === "^") {
    return value.startsWith(operand) ? sentences.showsBeginning(operand) : undefined;
  }
  return operand.split("|").includes(value) ? sentences.showsValue(value) : undefined;
}

/** Returns the article of a type's name. */
export function article(type: string): string {
  return /^[aou]/.test(type) ? "an" : "a";
}

/** Scores a value. */
export function score(value: unknown, tests: readonly string[]): Score {
  const met: Evidence[] = [];
  const telling: Evidence[] = [];
  for (const test of tests) {
    const evidence = meets(value, test);
    if (evidence === undefined) continue;
    met.push(evidence);
    if (test.startsWith("!")) telling.push(evidence);
  }
  return { points: met.length + telling.length, met, telling };
}

/** Tells whether a score is high enough, with more than one test met. */
export function isEnough({ points, met }: Score, more = 0): boolean {
  return points + more >= rules.points && met.length > 1;
}
