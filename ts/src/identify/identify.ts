import { toBytes } from "../text/bytes.js";
import type { Identification } from "./identification.js";
import { identifyBytes, identifyText } from "./text/text.js";
import { typeOf } from "./value/look.js";
import { identifyValue, unidentified } from "./value/value.js";

/** How deep a text may be inside other texts, as in a JSON string that is the body of an exchange. */
const DEEPEST = 8;

/**
 * Says what an input is: a text, bytes or a value. It never throws. The answer names the members that decided, and the
 * function that reads the input.
 *
 * It does not check the input. A job with mistakes is still a job; the function that reads it finds them.
 *
 * @example
 * ```ts
 * const found = identify('{"data": [{"id": "a", "status": "QUEUED", "training_files": []}], "total": 1}');
 * assert.equal(found.what, "page");
 * assert.equal(found.sentence, "This is a page of 1 job; read it with readJobs.");
 * assert.deepEqual(found.evidence[0], { pointer: "/data", shows: "holds 1 job" });
 * ```
 *
 * @param input - A text, its bytes, or any JavaScript value.
 */
export function identify(input: unknown): Identification {
  try {
    return identifyAt(input, 0);
  } catch {
    // There is no memory or no stack left for a closer look.
    return unidentified(typeOf(input));
  }
}

function identifyAt(input: unknown, depth: number): Identification {
  if (depth > DEEPEST) return unidentified(typeOf(input));
  const inner = (held: unknown): Identification => identifyAt(held, depth + 1);
  if (typeof input === "string") return identifyText(input, inner);
  const bytes = bytesOf(input);
  return bytes === undefined ? identifyValue(input, "value", inner) : identifyBytes(bytes, inner);
}

/** Returns the bytes of a text, without a byte order mark, or nothing for a value of another type. */
function bytesOf(input: unknown): Uint8Array | undefined {
  try {
    return toBytes(input as Uint8Array);
  } catch {
    return undefined;
  }
}
