import {
  partSnapshot,
  primitiveOrSnapshot,
  Snapshot,
  snapshotByType,
  snapshotList,
} from "./snapshot.js";

const { values } = Array.prototype;

/** Returns the elements of a list, and undefined for any other value. */
export function elementsOf(list: unknown): readonly unknown[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const iterate = list[Symbol.iterator];
  return iterate === values ? list : spread(list, iterate);
}

/** Tells whether a value is a list of strings. */
export function areStrings(list: unknown): boolean {
  const elements = elementsOf(list);
  if (!elements) return false;
  for (let index = 0; index < elements.length; index++) {
    if (typeof elements[index] !== "string") return false;
  }
  return true;
}

/** Copies a list of strings, or takes a snapshot of any other value. */
export function acceptStrings(list: unknown): string[] | Snapshot {
  if (!Array.isArray(list)) return snapshotByType(list);
  const iterate = list[Symbol.iterator];
  if (iterate !== values) return stringsOf(spread(list, iterate));
  const copy = newListFor(list);
  let allStrings = true;
  let index = 0;
  for (; index < list.length; index++) {
    const element = list[index];
    if (typeof element !== "string") allStrings = false;
    copy[index] = element;
  }
  setLength(copy, index);
  return allStrings ? (copy as string[]) : stringsOf(copy);
}

function stringsOf(elements: unknown[]): string[] | Snapshot {
  const allStrings = elements.every((element) => typeof element === "string");
  return allStrings ? (elements as string[]) : snapshotList(elements.map(primitiveOrSnapshot));
}

/** Makes a list of what `accept` makes of each element. If it does not accept all of them, takes a snapshot. */
export function acceptAll<T>(
  list: unknown,
  accept: (value: unknown) => T | Snapshot,
): T[] | Snapshot {
  if (!Array.isArray(list)) return snapshotByType(list);
  const elements = copyOf(list);
  let allAccepted = true;
  for (let index = 0; index < elements.length; index++) {
    const element = accept(elements[index]);
    if (element instanceof Snapshot) allAccepted = false;
    elements[index] = element;
  }
  if (allAccepted) return elements as T[];
  return snapshotList(elements.map(partSnapshot));
}

/** Copies a list. Reads each element once. */
function copyOf(list: readonly unknown[]): unknown[] {
  const iterate = list[Symbol.iterator];
  if (iterate !== values) return spread(list, iterate);
  const copy = newListFor(list);
  let index = 0;
  for (; index < list.length; index++) copy[index] = list[index];
  setLength(copy, index);
  return copy;
}

/** Makes a list of the same length as another. */
function newListFor(list: readonly unknown[]): unknown[] {
  return new Array(list.length >>> 0);
}

/**
 * Sets the length of a copy to the number of elements that were copied. The length that a Proxy gives may have changed meanwhile.
 * Setting a length is slow, even if it stays the same.
 */
function setLength(copy: unknown[], count: number): void {
  if (copy.length !== count) copy.length = count;
}

/** Copies a list that has an iterator of its own, as zod does. `iterate` is the list's `Symbol.iterator`, which was read once. */
function spread(list: readonly unknown[], iterate: () => IterableIterator<unknown>): unknown[] {
  return [...{ [Symbol.iterator]: () => iterate.call(list) }];
}
