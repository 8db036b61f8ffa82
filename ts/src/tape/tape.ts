import { memory } from "../module/instance.js";
import type { Builder } from "./builder.js";
import { decode } from "./decode.js";
import { doubles, reported, updateViews, words } from "./view.js";
import { HIGH, LOW, NULL, ROOT, SLOT, START } from "../generated/numbers/layout.js";
import * as Report from "../generated/numbers/report.js";
import * as Tag from "../generated/numbers/tag.js";

/** An object with any keys and any values. */
// biome-ignore lint/suspicious/noExplicitAny: the SDK's type
type AnyRecord = { [key: string]: any };

/** The held values of an input that is a text: none. */
export const NOTHING_HELD: readonly unknown[] = [];

/** The index in {@link words} at which the tape starts. */
let base = 0;
/** The text that was read. The slots of most strings have the offsets of their start and end in it. */
let text = "";
/** The strings that the module unescaped, one after the other. They are decoded when the first of them is needed. */
let unescaped: string | undefined;
/** The parts of a JavaScript value that stay outside of the module. Slots have their indexes. */
let held: readonly unknown[] = NOTHING_HELD;

/** Opens the tape at an address in the module's memory. */
export function openTape(address: number, json: string, values: readonly unknown[]): void {
  updateViews();
  base = address >>> 2;
  text = json;
  unescaped = undefined;
  held = values;
}

/** Builds the whole input's object from the open tape. */
export function buildRoot<T>(Built: Builder<T>): T {
  return new Built(words, base + ROOT * SLOT);
}

/** Drops the text and the values, so that nothing of an input is kept after its call. */
export function closeTape(): void {
  text = "";
  unescaped = undefined;
  held = NOTHING_HELD;
}

/** Fills in numbers with too many digits for the module to round. Skips slots that a later duplicate key has overwritten. */
export function fillInLongNumbers(json: string): void {
  // The tape holds no text: a verdict does not close it.
  openTape(reported(Report.Tape), "", NOTHING_HELD);
  const indexes = reported(Report.LongNumbers) >>> 2;
  for (let index = 0; index < reported(Report.LongNumbersLength); index++) {
    const at = base + (words[indexes + index] as number) * SLOT;
    if (words[at] === Tag.LongNumber) {
      setNumber(
        at,
        words[at + START] as number,
        Number(json.slice(words[at + LOW], words[at + HIGH])),
      );
    }
  }
}

/** Writes the slot with an index: its tag, the place of its value, and two words whose meaning depends on the tag. */
export function writeSlot(
  index: number,
  tag: number,
  start: number,
  low: number,
  high: number,
): void {
  const at = base + index * SLOT;
  words[at] = tag;
  words[at + START] = start;
  words[at + LOW] = low;
  words[at + HIGH] = high;
}

/** Writes the slot of a number, which the slot itself holds. */
export function writeNumber(index: number, start: number, value: number): void {
  setNumber(base + index * SLOT, start, value);
}

function setNumber(at: number, start: number, value: number): void {
  words[at] = Number.isInteger(value) ? Tag.Integer : Tag.Number;
  words[at + START] = start;
  doubles[(at >> 1) + 1] = value;
}

/** Returns the place of an object's first field or a list's first element. */
export function blockOf(words: Int32Array, at: number): number {
  return base + (words[at + LOW] as number) * SLOT;
}

/** Returns null or undefined, by the tag of a key that is present with one of the two. */
export function emptyOf(tag: number): undefined {
  return (tag === NULL ? null : undefined) as undefined;
}

export function stringAt(words: Int32Array, at: number): string {
  if (words[at] === Tag.String) return text.slice(words[at + LOW], words[at + HIGH]);
  return rareStringAt(words, at);
}

/** Returns a string with escapes, or one that is held. */
function rareStringAt(words: Int32Array, at: number): string {
  if (words[at] === Tag.UnescapedString) {
    unescaped ??= readUnescaped();
    return unescaped.slice(words[at + LOW], words[at + HIGH]);
  }
  if (words[at] === Tag.HeldString) return heldAt(words, at) as string;
  return JSON.parse(text.slice((words[at + LOW] as number) - 1, (words[at + HIGH] as number) + 1));
}

function readUnescaped(): string {
  const length = reported(Report.UnescapedLength);
  return decode(new Uint8Array(memory.buffer, reported(Report.Unescaped), length));
}

export function booleanAt(words: Int32Array, at: number): boolean {
  return words[at] === Tag.True;
}

export function numberAt(at: number): number {
  return doubles[(at >> 1) + 1] as number;
}

export function variantAt<T>(words: Int32Array, at: number, values: readonly T[]): T {
  return values[words[at + LOW] as number] as T;
}

export function stringsAt(words: Int32Array, at: number): string[] {
  if (isHeld(words, at)) return heldAt(words, at) as string[];
  const end = endOf(words, at);
  const elements: string[] = [];
  for (let element = blockOf(words, at); element < end; element += SLOT) {
    elements.push(stringAt(words, element));
  }
  return elements;
}

/** The key that zod drops from an object with any keys and values. */
const PROTOTYPE = "__proto__";

/**
 * Returns an object with any keys and values. The tape has its place in the text. Measured, the call of `hasOwnProperty` is free,
 * while `Object.hasOwn` takes a third of the time of `JSON.parse`; taking a small text apart by hand is slower than `JSON.parse`.
 */
export function recordAt(words: Int32Array, at: number): AnyRecord {
  if (isHeld(words, at)) return heldAt(words, at) as AnyRecord;
  const record = JSON.parse(text.slice(words[at + LOW], words[at + HIGH]));
  // biome-ignore lint/suspicious/noPrototypeBuiltins: it takes less time than Object.hasOwn
  if (Object.prototype.hasOwnProperty.call(record, PROTOTYPE)) delete record[PROTOTYPE];
  return record;
}

/** Tells whether a list or object was found valid before the check, and is held outside of the module. */
export function isHeld(words: Int32Array, at: number): boolean {
  return words[at] === Tag.HeldValid;
}

export function heldAt(words: Int32Array, at: number): unknown {
  return held[words[at + START] as number];
}

/** Returns the place after a list or object and everything that it holds. */
export function endOf(words: Int32Array, at: number): number {
  return base + (words[at + HIGH] as number) * SLOT;
}

/** Returns the place of the list element after the one at `at`. */
export function next(words: Int32Array, at: number): number {
  return words[at] === Tag.Object ? endOf(words, at) : at + SLOT;
}

/** Builds a list of a union. `build` builds the object of an element. */
export function listOfUnion<T>(
  words: Int32Array,
  at: number,
  build: (words: Int32Array, at: number) => T,
): T[] {
  if (isHeld(words, at)) return heldAt(words, at) as T[];
  const end = endOf(words, at);
  const list: T[] = [];
  let element = blockOf(words, at);
  while (element < end) {
    list.push(build(words, element));
    element = isHeld(words, element) ? element + SLOT : endOf(words, element);
  }
  return list;
}
