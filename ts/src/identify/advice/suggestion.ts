import { isMissing } from "../../errors/words.js";
import type { Advised } from "../../errors/advice.js";
import type { Issue } from "../../errors/issue.js";
import type { ValidationError } from "../../errors/validation-error.js";
import { toBytes } from "../../text/bytes.js";
import { isObject, keysOf, member, wellFormed } from "../value/look.js";
import { nearestKey, nearestOption } from "./near-miss.js";

/**
 * What was probably meant by a key or a value.
 *
 * @example
 * ```ts
 * const { error } = githubRepositoryOutFromJSON('{"name": "engine", "owner": "ada", "commitID": "c0ffee"}');
 * const [issue] = error.issues;
 * const expected = { what: "key", pointer: "/commitID", found: "commitID", meant: "commit_id" };
 * assert.deepEqual(suggestionFor(issue, error), expected);
 * ```
 */
export interface Suggestion {
  /** Whether it is a member's key or a value that should be another one. */
  readonly what: "key" | "value";
  /** Where the input has it (RFC 6901). */
  readonly pointer: string;
  /** The key or the value that the input has. */
  readonly found: string;
  /** The key that is missing, or the value of the enumeration. */
  readonly meant: string;
}

/**
 * Says what was probably meant where an issue is: for a missing member, a key of the same object that is nearly its key, and for
 * a value that is none of an enumeration's, the nearest one. It returns nothing if there is nothing near.
 *
 * Upper and lower case, `_`, `-`, `.` and spaces do not count. Near is what differs in at most two letters, added, left out,
 * replaced or swapped, and in at most a third of all. A value is near too if it begins like one of the enumeration's: with at
 * least four letters, and two thirds of the shorter one, before endings of at most six.
 *
 * @example
 * ```ts
 * const { error } = CompletionJobOut.safeParse({ status: "canceled" });
 * const issue = error.issues.find(({ pointer }) => pointer === "/status");
 * assert.equal(suggestionFor(issue, error).meant, "CANCELLED");
 * ```
 *
 * @param issue - An issue of the error, or one of its `unionErrors`.
 * @param error - The error, whose `rawValue` is looked at.
 */
export function suggestionFor(issue: Issue, error: ValidationError): Suggestion | undefined {
  return suggestionIn(issue, error, () => textOf(error));
}

/** The same, with the text of the input if it was a text. */
export function suggestionIn(
  issue: Issue,
  error: Advised,
  text: () => string | undefined,
): Suggestion | undefined {
  const { code, expected, options, path, pointer, received } = issue;
  const isLiteral = code === "invalid_literal";
  if (isMissing(issue) || (isLiteral && received === undefined)) {
    const key = path.at(-1);
    if (typeof key !== "string") return undefined;
    return keyIn(objectOf(issue, error, text), key, pointer);
  }
  const allowed = isLiteral ? [expected as string] : options;
  if (allowed === undefined || typeof received !== "string") return undefined;
  const meant = nearestOption(received, allowed);
  return meant === undefined ? undefined : { what: "value", pointer, found: received, meant };
}

function keyIn(object: unknown, meant: string, pointer: string): Suggestion | undefined {
  const keys = keysOf(object).map((key) => wellFormed(key) as string);
  const found = keys.includes(meant) ? undefined : nearestKey(meant, keys);
  if (found === undefined) return undefined;
  const step = found.replaceAll("~", "~0").replaceAll("/", "~1");
  return { what: "key", pointer: pointer.replace(/[^/]*$/, () => step), found, meant };
}

/** Returns the object that lacks a member. In a text, an issue of a missing member has its place. */
function objectOf(
  { path, span }: Issue,
  { rawValue }: Advised,
  text: () => string | undefined,
): unknown {
  if (span === undefined) return path.slice(0, -1).reduce(member, rawValue);
  try {
    const object = JSON.parse(text()?.slice(span.offset, span.offset + span.length) ?? "");
    return isObject(object) ? object : undefined;
  } catch {
    // The caller has changed the bytes since.
    return undefined;
  }
}

/** The texts of errors about bytes, decoded once for all issues. */
const decoded = /* @__PURE__ */ new WeakMap<Advised, string>();

function textOf(error: Advised): string | undefined {
  if (typeof error.rawValue === "string") return error.rawValue;
  let text = decoded.get(error);
  if (text !== undefined) return text;
  try {
    const bytes = toBytes(error.rawValue as Uint8Array);
    text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
  decoded.set(error, text);
  return text;
}
