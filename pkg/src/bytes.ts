/** What JSON functions read: a string, or its bytes in UTF-8. */
export type JsonText = string | Uint8Array | ArrayBuffer;

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** The name of a typed array's class, whichever realm it comes from; undefined for all else. */
const typedArrayName = Object.getOwnPropertyDescriptor(
  Object.getPrototypeOf(Uint8Array.prototype),
  Symbol.toStringTag,
)?.get;

/** Throws if it is called on anything but an ArrayBuffer, from whichever realm. */
const bufferLength = Object.getOwnPropertyDescriptor(ArrayBuffer.prototype, "byteLength")?.get;

function isBytes(value: unknown): value is Uint8Array {
  return typedArrayName?.call(value) === "Uint8Array";
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
  if (!isBytes(input) && !isBuffer(input)) {
    throw new TypeError(
      `Expected a string, a Uint8Array or an ArrayBuffer, received ${name(input)}`,
    );
  }
  // A view of our own, as a subclass may say what it likes of its length.
  const bytes = isBytes(input)
    ? new Uint8Array(input.buffer, input.byteOffset, input.byteLength)
    : new Uint8Array(input);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return hasMark ? bytes.subarray(3) : bytes;
}

/** UTF-8 as a string. */
export function decode(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

function name(value: unknown): string {
  if (value === null) return "null";
  if (typeof value !== "object") return typeof value;
  return `an object: ${Object.prototype.toString.call(value).slice(8, -1)}`;
}
