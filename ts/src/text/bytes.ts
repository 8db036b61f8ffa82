import { mismatch } from "../generated/numbers/messages.js";

/**
 * What JSON functions read: a string, or its bytes in UTF-8, after a byte order mark if there is one.
 *
 * @example
 * ```ts
 * assert.equal(JobMetadataOut.isJSON(new TextEncoder().encode('{"cost": 1}')), true);
 * ```
 */
export type JsonText = string | Uint8Array | ArrayBuffer;

/** A getter of all typed arrays, whichever realm they come from and whatever a subclass of theirs may say. */
function typedArrayGetter(name: "buffer" | "byteOffset" | "byteLength" | symbol) {
  const prototype = Object.getPrototypeOf(Uint8Array.prototype);
  return Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: unknown) => unknown;
}

const bufferOf = typedArrayGetter("buffer");
const byteOffsetOf = typedArrayGetter("byteOffset");
const byteLengthOf = typedArrayGetter("byteLength");
/** The name of its class; undefined for all else. */
const nameOf = typedArrayGetter(Symbol.toStringTag);

/** Throws if it is called on anything but an ArrayBuffer, from whichever realm. */
const bufferLength = Object.getOwnPropertyDescriptor(ArrayBuffer.prototype, "byteLength")?.get;

function isBytes(value: unknown): value is Uint8Array {
  return nameOf.call(value) === "Uint8Array";
}

function isBuffer(value: unknown): value is ArrayBuffer {
  try {
    bufferLength?.call(value);
    return true;
  } catch {
    return false;
  }
}

/**
 * The bytes after a byte order mark, which is no part of a text.
 *
 * @throws TypeError if `input` is not what JSON functions read.
 */
export function toBytes(input: Exclude<JsonText, string>): Uint8Array {
  const bytes = isBytes(input) ? input : viewOf(input);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return hasMark ? behindMark(bytes) : bytes;
}

/** How many bytes there are, whatever a subclass may say. */
export function lengthOf(bytes: Uint8Array): number {
  return byteLengthOf.call(bytes) as number;
}

function viewOf(input: unknown): Uint8Array {
  if (isBuffer(input)) return new Uint8Array(input);
  throw new TypeError(mismatch("a string, a Uint8Array or an ArrayBuffer", name(input)));
}

function behindMark(bytes: Uint8Array): Uint8Array {
  const start = byteOffsetOf.call(bytes) as number;
  return new Uint8Array(bufferOf.call(bytes) as ArrayBuffer, start + 3, lengthOf(bytes) - 3);
}

function name(value: unknown): string {
  if (value === null) return "null";
  if (typeof value !== "object") return typeof value;
  return `an object: ${Object.prototype.toString.call(value).slice(8, -1)}`;
}
