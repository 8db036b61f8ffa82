/** What the Rust API must say: what the SDK says, apart from the differences that docs/differences.md lists for Rust. */
import { inspect } from "node:util";
import { getParsedType } from "zod";
import type { Issue, Outcome } from "../sides/outcome.js";
import { sdk } from "../sides/sdk.js";
import type { Kind } from "../rules/description.js";
import {
  holdsRecords,
  jsonImage,
  kindOf,
  recordsIn,
  tooDeep,
  unheldIn,
  withJsonRecords,
} from "./rust-records.js";
import { type ObjectTrial, type TextTrial, trialOfObject } from "./trial.js";

const encoder = new TextEncoder();
const escapedSurrogate = /\\u[dD][89a-fA-F]/;

/** The outcome for a text. */
export const rustOutcomeOfText = remembered((trial: TextTrial): Outcome => {
  const { name, text } = trial;
  const outcome = sdkOutcomeOfUtf8(trial);
  const { kind } = trial;
  const needsMarks = escapedSurrogate.test(text) || holdsRecords(kind);
  if (outcome.verdict === "broken" || !needsMarks) return outcome;
  const json = text.toWellFormed().replace(/^\ufeff/, "");
  const marked = markWithin(JSON.parse(json), kind);
  return withSurrogates(outcome, sdk.inbound(name, marked));
});

/** The outcome for a value. Undefined if it is not certain what the SDK says. */
export const rustOutcomeOfValue = remembered((trial: ObjectTrial): Outcome | undefined => {
  const outcome = trial.normalized();
  if (outcome === undefined) return undefined;
  const { name, spelling, build, kind } = trial;
  const exception = exceptionInRecords(trial);
  if (outcome.verdict === "threw") {
    // The first of two exceptions counts, and it is not certain which one that is.
    const isCertain = exception === undefined || String(exception.error) === String(outcome.error);
    return isCertain ? unreadable(outcome.error) : undefined;
  }
  if (exception !== undefined) return unreadable(exception.error);
  const marked = trialOfObject(name, spelling, () => markWithin(build(), kind)).normalized();
  // Inside of unions, a mark cannot be told from a symbol or a bigint of the input.
  if (marked?.verdict === "invalid" && holdsUnions(kind) && showsMark(build())) return undefined;
  const held = marked === undefined ? outcome : withSurrogates(outcome, marked);
  if (held.verdict !== "valid" || !holdsRecords(kind)) return withoutUndefined(held);
  return withoutUndefined({ verdict: "valid", value: withJsonRecords(held.value, kind) });
});

/** Returns what a getter or `toJSON` inside of a record throws, which the SDK does not call. */
function exceptionInRecords(trial: ObjectTrial): { readonly error: unknown } | undefined {
  try {
    recordsIn(trial.build(), trial.kind, trial.spelling).forEach(jsonImage);
    return undefined;
  } catch (error) {
    return { error };
  }
}

/** Rust takes UTF-8, which has no surrogates and may start with a BOM. */
function sdkOutcomeOfUtf8({ name, text, loneSurrogates, expected }: TextTrial): Outcome {
  const isAlike = !loneSurrogates && !text.startsWith("\ufeff");
  return isAlike ? expected : sdk.fromJSON(name, encoder.encode(text));
}

/**
 * Stands for a string with half a surrogate pair. The SDK finds an issue for each mark where Rust finds one for the string, in
 * the same order.
 */
const surrogates = Symbol("half a surrogate pair");

function mark(value: unknown): unknown {
  return typeof value === "string" && !value.isWellFormed() ? surrogates : value;
}

/** The model nests less deep than this. Unknown members may nest deeper than the stack allows. */
const DEPTH = 8;

/** Marks the strings and the records in a value. Objects stay what they are for zod. */
function markWithin(value: unknown, kind: Kind | undefined, depth = DEPTH): unknown {
  if (typeof value !== "object" || value === null || depth === 0) return mark(value);
  if (kind?.type === "record" && getParsedType(value) === "object") return markRecord(value);
  if (Array.isArray(value)) {
    const item = kind?.type === "array" ? kind.item : undefined;
    return [...(value as unknown[])].map((part) => markWithin(part, item, depth - 1));
  }
  return new Proxy(
    {},
    {
      get: (_, key) => markWithin(Reflect.get(value, key), kindOf(kind, key), depth - 1),
      has: (_, key) => key in value,
      getPrototypeOf: () => Object.getPrototypeOf(value) as object | null,
    },
  );
}

function markRecord(record: object): unknown {
  const unheld = unheldInImage(record);
  if (unheld === undefined) return record;
  return unheld === "depth" ? tooDeep : surrogates;
}

function unheldInImage(record: object): ReturnType<typeof unheldIn> {
  try {
    return unheldIn(jsonImage(record) as object);
  } catch {
    return "depth"; // JSON.stringify is recursive, and the stack is full.
  }
}

/** Tells whether there is a symbol or a bigint in a value. */
function showsMark(value: unknown): boolean {
  return /Symbol\(|\dn\b/.test(inspect(value, { depth: DEPTH, getters: true }));
}

function holdsUnions(kind: Kind): boolean {
  if (kind.type === "array") return holdsUnions(kind.item);
  if (kind.type === "component") return kind.component.fields.some((one) => holdsUnions(one.kind));
  return kind.type === "union";
}

/** Adds an issue for each mark that stands where the SDK accepts the string. */
function withSurrogates(outcome: Outcome, marked: Outcome): Outcome {
  if (marked.verdict !== "invalid") return outcome;
  const known = outcome.verdict === "invalid" ? outcome.issues : [];
  return { verdict: "invalid", issues: withUnheld(known, marked.issues) };
}

/** Merges the issues of a value with those of its marked copy. */
function withUnheld(known: readonly Issue[], marked: readonly Issue[]): Issue[] {
  const left = new Map(known.map((issue) => [pathOf(issue), issue]));
  return marked.map((issue) => {
    const same = left.get(pathOf(issue));
    const { unionErrors } = issue;
    if (unionErrors !== undefined) {
      const options = unionErrors.map((option, at) => {
        const knownOption = same?.unionErrors?.[at]?.issues;
        return {
          issues: withUnheld(knownOption ?? option.issues.filter(isAboutValue), option.issues),
        };
      });
      return { ...issue, unionErrors: options };
    }
    return same ?? unheld(issue);
  });
}

/** Tells an issue about a value from an issue about the mark that stands for it. */
function isAboutValue({ received, unionErrors }: Issue): boolean {
  return unionErrors === undefined && received !== "symbol" && received !== getParsedType(tooDeep);
}

function pathOf({ path, code, message }: Issue): string {
  return JSON.stringify([path, code === "invalid_literal", code === "invalid_union" && message]);
}

function unheld({ path, received }: Issue): Issue {
  if (received === getParsedType(tooDeep)) {
    return {
      code: "too_deep",
      path,
      message: "Expected at most 128 levels of nesting, received more",
      expected: "at most 128 levels of nesting",
      received: "more",
    };
  }
  return {
    code: "unpaired_surrogate",
    path,
    message: "Expected Unicode text, received an unpaired surrogate",
    expected: "Unicode text",
    received: "an unpaired surrogate",
  };
}

/** What a getter throws is an issue. */
function unreadable(error: unknown): Outcome {
  const words = error instanceof Error ? error.message : String(error);
  const message = `The value cannot be read: ${words}`;
  return { verdict: "invalid", issues: [{ code: "unreadable", path: [], message }] };
}

/** In Rust, a member that is undefined is absent. */
function withoutUndefined(outcome: Outcome): Outcome {
  return outcome.verdict === "valid" && hasUndefined(outcome.value)
    ? { verdict: "valid", value: defined(outcome.value) }
    : outcome;
}

function hasUndefined(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return value === undefined;
  return Object.values(value).some(hasUndefined);
}

function defined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(defined);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([key, member]) => [key, defined(member)]));
}

/**
 * Issues say what was received in a string: a number as JavaScript prints it, a value of another type by a word for the type, and
 * half a surrogate pair as an escape, which may be spelled in several ways.
 */
export function withReceivedStrings(expected: Outcome, actual: Outcome): Outcome {
  if (expected.verdict !== "invalid" || actual.verdict !== "invalid") return expected;
  return { verdict: "invalid", issues: receivedInStrings(expected.issues, actual.issues) };
}

function receivedInStrings(issues: readonly Issue[], actual: readonly Issue[]): Issue[] {
  return issues.map((issue, at) => receivedInString(issue, actual[at]));
}

function receivedInString(issue: Issue, actual: Issue | undefined): Issue {
  const { code, received, message, unionErrors } = issue;
  if (unionErrors !== undefined) {
    const options = unionErrors.map(({ issues }, at) => {
      return { issues: receivedInStrings(issues, actual?.unionErrors?.[at]?.issues ?? []) };
    });
    return { ...issue, unionErrors: options };
  }
  if (typeof received === "number" && !Number.isNaN(received)) {
    return { ...issue, received: String(received) };
  }
  if (code === "invalid_literal" && typeof received !== "string") {
    return { ...issue, received: getParsedType(received) };
  }
  if (mark(received) !== surrogates || !spells(actual?.received, received)) return issue;
  const quoted = String(actual?.received);
  return { ...issue, received: quoted, message: message.replace(String(received), () => quoted) };
}

function spells(json: unknown, value: unknown): boolean {
  try {
    return JSON.parse(String(json)) === value;
  } catch {
    return false;
  }
}

/** Calls `make` once for each trial. */
function remembered<Trial extends object, Result>(make: (trial: Trial) => Result) {
  const results = new WeakMap<Trial, { readonly result: Result }>();
  return (trial: Trial): Result => {
    const known = results.get(trial) ?? { result: make(trial) };
    results.set(trial, known);
    return known.result;
  };
}
