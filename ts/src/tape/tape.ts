import type { Builder } from "./builder.js";
import { decode } from "./decode.js";
import { HIGH, LOW, NULL, ROOT, SLOT, START } from "../generated/numbers/layout.js";
import * as Report from "../generated/numbers/report.js";
import * as Tag from "../generated/numbers/tag.js";
import { memory } from "../module/instance.js";
import { doubles, look, reported, words } from "./view.js";

/** Nothing held. */
export const NONE: readonly unknown[] = [];

/** Where the tape starts, in words. */
let base = 0;
/** What the slots of strings point into. */
let source = "";
/** What the slots of strings whose escapes the module undid point into, once one was met. */
let unescaped: string | undefined;
/** What the slots of a JavaScript value point at. */
let held: readonly unknown[] = NONE;

/** Opens the tape at an address of the module's memory. */
export function open(address: number, text: string, values: readonly unknown[]): void {
  look();
  base = address >>> 2;
  source = text;
  unescaped = undefined;
  held = values;
}

/** Builds what stands in the slot of the whole input. */
export function root<T>(Built: Builder<T>): T {
  return new Built(words, base + ROOT * SLOT);
}

/** Lets go of what was open, so that nothing outlives its call. */
export function close(): void {
  source = "";
  unescaped = undefined;
  held = NONE;
}

/** Puts the numbers where the module left them to be read, unless a later member of the same key has done away with one. */
export function settleNumbers(text: string): void {
  open(reported(Report.Tape), text, NONE);
  const indexes = reported(Report.LongNumbers) >>> 2;
  for (let index = 0; index < reported(Report.LongNumbersLength); index++) {
    const at = base + (words[indexes + index] as number) * SLOT;
    if (words[at] === Tag.LongNumber) {
      setNumber(
        at,
        words[at + START] as number,
        Number(text.slice(words[at + LOW], words[at + HIGH])),
      );
    }
  }
}

/** Writes the slot of an index: its tag, where its value is, and two words. */
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

/** Writes the slot of a number. */
export function writeNumber(index: number, start: number, value: number): void {
  setNumber(base + index * SLOT, start, value);
}

function setNumber(at: number, start: number, value: number): void {
  words[at] = Number.isInteger(value) ? Tag.Integer : Tag.Number;
  words[at + START] = start;
  doubles[(at >> 1) + 1] = value;
}

/** The place of an object's first field. */
export function blockOf(words: Int32Array, at: number): number {
  return base + (words[at + LOW] as number) * SLOT;
}

/** What stands in a place. */
export function tagAt(words: Int32Array, at: number): number {
  return words[at] as number;
}

/** Null or undefined, for a key that is there with one of them. */
export function emptyOf(tag: number): undefined {
  return (tag === NULL ? null : undefined) as undefined;
}

export function stringAt(words: Int32Array, at: number): string {
  if (words[at] === Tag.String) return source.slice(words[at + LOW], words[at + HIGH]);
  return oddString(words, at);
}

function oddString(words: Int32Array, at: number): string {
  if (words[at] === Tag.UnescapedString) {
    unescaped ??= readUnescaped();
    return unescaped.slice(words[at + LOW], words[at + HIGH]);
  }
  if (words[at] === Tag.HeldString) return heldAt(words, at) as string;
  return JSON.parse(
    source.slice((words[at + LOW] as number) - 1, (words[at + HIGH] as number) + 1),
  );
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

/** Whether a list or object was found valid before, and is held outside. */
export function isHeld(words: Int32Array, at: number): boolean {
  return words[at] === Tag.HeldValid;
}

export function heldAt(words: Int32Array, at: number): unknown {
  return held[words[at + START] as number];
}

/** The place after a list and all that it holds. */
export function endOf(words: Int32Array, at: number): number {
  return base + (words[at + HIGH] as number) * SLOT;
}

/** The place after an object of a list and all that it holds. */
export function next(words: Int32Array, at: number): number {
  return words[at] === Tag.Object ? endOf(words, at) : at + SLOT;
}
