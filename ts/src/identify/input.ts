import { toBytes } from "../text/bytes.js";
import type { Identification } from "./identification.js";
import { identifyBytes, identifyText } from "./text/text.js";
import { typeOf } from "./value/look.js";
import { identifyValue, unidentified } from "./value/value.js";

/** How deep a text may be inside other texts, as in a JSON string that is the body of an exchange. */
const DEEPEST = 8;

/** Says what an input is. */
export function identifyInput(input: unknown): Identification {
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
