import { mismatch } from "../generated/numbers/messages.js";

/**
 * What the JSON functions read: a string, or its bytes in UTF-8. A byte order mark before the bytes is skipped.
 *
 * @example
 * ```ts
 * assert.equal(JobMetadataOut.isJSON(new TextEncoder().encode('{"cost": 1}')), true);
 * ```
 */
export type JsonText = string | Uint8Array | ArrayBuffer;

/** Returns a getter that all typed arrays have. It works for any realm, and subclasses cannot change its result. */
function typedArrayGetter(name: "buffer" | "byteOffset" | "byteLength" | symbol) {
  const prototype = Object.getPrototypeOf(Uint8Array.prototype);
  return Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: unknown) => unknown;
}

const bufferOf = typedArrayGetter("buffer");
const byteOffsetOf = typedArrayGetter("byteOffset");
const byteLengthOf = typedArrayGetter("byteLength");
/** Returns the name of a typed array's class, and undefined for any other value. */
const nameOf = typedArrayGetter(Symbol.toStringTag);

/** Returns the length of an ArrayBuffer of any realm, and throws for any other value. */
const bufferLength = Object.getOwnPropertyDescriptor(ArrayBuffer.prototype, "byteLength")?.get;

function isBuffer(value: unknown): value is ArrayBuffer {
  try {
    bufferLength?.call(value);
    return true;
  } catch {
    return false;
  }
}

/**
 * Returns the bytes of a text, without a byte order mark.
 *
 * @throws TypeError if `input` is not a {@link JsonText}.
 */
export function toBytes(input: Exclude<JsonText, string>): Uint8Array {
  const bytes = nameOf.call(input) === "Uint8Array" ? (input as Uint8Array) : viewOf(input);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return hasMark ? withoutMark(bytes) : bytes;
}

/** Returns the number of bytes. A subclass cannot change it. */
export function lengthOf(bytes: Uint8Array): number {
  return byteLengthOf.call(bytes) as number;
}

function viewOf(input: unknown): Uint8Array {
  if (isBuffer(input)) return new Uint8Array(input);
  throw new TypeError(mismatch("a string, a Uint8Array or an ArrayBuffer", typeName(input)));
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  const start = byteOffsetOf.call(bytes) as number;
  return new Uint8Array(bufferOf.call(bytes) as ArrayBuffer, start + 3, lengthOf(bytes) - 3);
}

function typeName(value: unknown): string {
  if (value === null) return "null";
  if (typeof value !== "object") return typeof value;
  return `an object: ${Object.prototype.toString.call(value).slice(8, -1)}`;
}
