import { generation, leave, memory, release, wasm } from "../module/instance.js";
import { decode } from "../tape/decode.js";
import { dropViews, reported } from "../tape/view.js";
import { lengthOf } from "./bytes.js";
import * as Report from "../generated/numbers/report.js";

const encoder = new TextEncoder();

/** The smallest size of the buffer. A job of usual size fits, so that the first few jobs do not each make the buffer grow. */
const MIN_CAPACITY = 4096;

/** A view of the module's buffer for a text. Its length is 0 if there is no buffer, or if the memory has grown since. */
let buffer = new Uint8Array();
let bufferGeneration = 0;

/**
 * Writes a text into the module's buffer. Returns how many bytes it takes.
 *
 * @throws RangeError if there is no memory for it.
 */
export function writeText(text: string | Uint8Array): number {
  if (typeof text === "string") return writeString(text);
  const length = lengthOf(text);
  ensureCapacity(length);
  buffer.set(text);
  return length;
}

function writeString(text: string): number {
  ensureCapacity(text.length);
  let { read, written } = encoder.encodeInto(text, buffer);
  while (read < text.length) {
    // The rest starts with a character that is not ASCII, or it would have fitted. A UTF-16 unit takes at most three bytes.
    ensureCapacity(written + 3 * (text.length - read));
    const more = encoder.encodeInto(text.slice(read), buffer.subarray(written));
    read += more.read;
    written += more.written;
  }
  return written;
}

function ensureCapacity(length: number): void {
  if (length <= buffer.length && buffer.length > 0 && bufferGeneration === generation) return;
  buffer = new Uint8Array();
  if (!wasm.reserve(Math.max(length, MIN_CAPACITY))) throwOutOfMemory(length);
  buffer = new Uint8Array(memory.buffer, reported(Report.Text), reported(Report.Capacity));
  bufferGeneration = generation;
}

/** Drops every view of the module's memory, which would keep the memory alive. */
export function dropAllViews(): void {
  buffer = new Uint8Array();
  dropViews();
}

/**
 * Returns a text as a string. If it came as bytes, they are decoded from the first `length` bytes of the module's buffer.
 *
 * @throws RangeError if it is longer than a string may be.
 */
export function readBack(text: string | Uint8Array, length: number): string {
  if (typeof text === "string") return text;
  ensureCapacity(length);
  try {
    return decode(buffer.subarray(0, length));
  } catch {
    return throwOutOfMemory(length);
  }
}

/** Gives up an input for which there is no memory. `length` is the number of its bytes, if it is a text. */
export function throwOutOfMemory(length?: number): never {
  leave();
  release(dropAllViews, Number.NaN);
  const job = length === undefined ? "so large a job" : `a job of ${length} bytes`;
  throw new RangeError(`Out of memory: cannot read ${job}`);
}
