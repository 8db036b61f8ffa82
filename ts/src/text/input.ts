import { decode } from "../tape/decode.js";
import { lengthOf } from "./bytes.js";
import * as Report from "../generated/numbers/report.js";
import { generation, leave, memory, release, wasm } from "../module/instance.js";
import { lookAway, reported } from "../tape/view.js";

const encoder = new TextEncoder();

/** Room for a job of usual size, so that the first ones do not make the buffer grow one by one. */
const USUAL_LENGTH = 4096;

/** The module's buffer for a text; a view of no length where there is none, or the memory has grown since. */
let buffer = new Uint8Array(0);
let bufferGeneration = 0;

/**
 * Writes a text into the module's buffer, and tells how many bytes it takes.
 *
 * @throws RangeError if there is no memory for it.
 */
export function write(text: string | Uint8Array): number {
  if (typeof text === "string") return writeString(text);
  const length = lengthOf(text);
  makeRoom(length);
  buffer.set(text);
  return length;
}

function writeString(text: string): number {
  makeRoom(text.length);
  let { read, written } = encoder.encodeInto(text, buffer);
  while (read < text.length) {
    // What is left is not ASCII, or there would have been room: up to three bytes a unit.
    makeRoom(written + 3 * (text.length - read));
    const more = encoder.encodeInto(text.slice(read), buffer.subarray(written));
    read += more.read;
    written += more.written;
  }
  return written;
}

function makeRoom(length: number): void {
  if (length <= buffer.length && buffer.length > 0 && bufferGeneration === generation) return;
  buffer = new Uint8Array(0);
  if (!wasm.reserve(Math.max(length, USUAL_LENGTH))) refuse(length);
  buffer = new Uint8Array(memory.buffer, reported(Report.Text), reported(Report.Capacity));
  bufferGeneration = generation;
}

/** Lets go of the module's memory. */
export function forgetMemory(): void {
  buffer = new Uint8Array(0);
  lookAway();
}

/**
 * A text whose `length` bytes stand in the module's buffer, as a string.
 *
 * @throws RangeError if it is longer than a string may be.
 */
export function readBack(text: string | Uint8Array, length: number): string {
  if (typeof text === "string") return text;
  makeRoom(length);
  try {
    return decode(buffer.subarray(0, length));
  } catch {
    return refuse(length);
  }
}

/** Lets go of an input that there is no memory for; of a text it is told how many bytes it has. */
export function refuse(length?: number): never {
  leave();
  release(forgetMemory);
  const job = length === undefined ? "so large a job" : `a job of ${length} bytes`;
  throw new RangeError(`Out of memory: cannot read ${job}`);
}
