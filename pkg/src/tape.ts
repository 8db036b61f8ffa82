import { ROOT, SLOT, Tag } from "./generated/layout.js";
import { generation, memory } from "./instance.js";

/** The module's memory as words and as doubles; of no length once it has grown. */
let words = new Int32Array(0);
let doubles = new Float64Array(0);
let viewGeneration = 0;
/** Where the tape starts, in words. */
let base = 0;
/** What the slots of strings point into. */
let source = "";
/** What the slots of a JavaScript value point at. */
let held: readonly unknown[] = [];

/** Opens the tape at an address of the module's memory, and gives the place of the whole input. */
export function open(address: number, text: string, values: readonly unknown[]): number {
  renew();
  base = address >> 2;
  source = text;
  held = values;
  return base + ROOT * SLOT;
}

/** Lets go of what was open, so that nothing outlives its call. */
export function close(): void {
  source = "";
  held = [];
}

function renew(): void {
  if (words.length > 0 && viewGeneration === generation) return;
  const { buffer } = memory;
  words = new Int32Array(buffer);
  doubles = new Float64Array(buffer);
  viewGeneration = generation;
}

/** Puts a number where the module left one to be read, unless a later member of the same key has done away with it. */
export function settleNumber(address: number, text: string): void {
  renew();
  const at = address >> 2;
  if (words[at] !== Tag.LongNumber) return;
  writeNumber(at, words[at + 1] as number, Number(text.slice(words[at + 2], words[at + 3])));
}

/** Writes a slot: its tag, where its value is, and two words. */
export function writeSlot(at: number, tag: number, start: number, low: number, high: number): void {
  words[at] = tag;
  words[at + 1] = start;
  words[at + 2] = low;
  words[at + 3] = high;
}

/** Writes the slot of a number. */
export function writeNumber(at: number, start: number, value: number): void {
  words[at] = Number.isInteger(value) ? Tag.Integer : Tag.Number;
  words[at + 1] = start;
  doubles[(at >> 1) + 1] = value;
}

/** The place of an object's first field. */
export function blockOf(at: number): number {
  return base + (words[at + 2] as number) * SLOT;
}

/** Whether the key is there. */
export function isThere(at: number): boolean {
  return words[at] !== Tag.Missing;
}

/** Whether the key is there with a value other than null and undefined. */
export function hasValue(at: number): boolean {
  return (words[at] as number) > Tag.Null;
}

/** Null or undefined, for a key that is there with one of them. */
export function emptyOf(at: number): undefined {
  return (words[at] === Tag.Null ? null : undefined) as undefined;
}

export function stringAt(at: number): string {
  if (words[at] === Tag.String) return source.slice(words[at + 2], words[at + 3]);
  return oddString(at);
}

function oddString(at: number): string {
  if (words[at] === Tag.HeldString) return heldAt(at) as string;
  return JSON.parse(source.slice((words[at + 2] as number) - 1, (words[at + 3] as number) + 1));
}

export function booleanAt(at: number): boolean {
  return words[at] === Tag.True;
}

export function numberAt(at: number): number {
  return doubles[(at >> 1) + 1] as number;
}

export function variantAt<T>(at: number, values: readonly T[]): T {
  return values[words[at + 2] as number] as T;
}

export function objectAt<T>(at: number, build: (at: number) => T): T {
  return words[at] === Tag.HeldValid ? (heldAt(at) as T) : build(at);
}

export function arrayAt<T>(at: number, build: (at: number) => T): T[] {
  if (words[at] === Tag.HeldValid) return heldAt(at) as T[];
  const end = base + (words[at + 3] as number) * SLOT;
  const elements: T[] = [];
  for (let element = blockOf(at); element < end; element = next(element)) {
    elements.push(objectAt(element, build));
  }
  return elements;
}

/** The place after an element and all that it holds. */
function next(at: number): number {
  return words[at] === Tag.Object ? base + (words[at + 3] as number) * SLOT : at + SLOT;
}

function heldAt(at: number): unknown {
  return held[words[at + 1] as number];
}
