import {
  Snapshot,
  primitiveOrSnapshot,
  partSnapshot,
  snapshotByType,
  snapshotList,
} from "./snapshot.js";

const { values } = Array.prototype;

/** The elements of a list; of all else, nothing. */
export function elementsOf(list: unknown): readonly unknown[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const iterate = list[Symbol.iterator];
  return iterate === values ? list : iterated(list, iterate);
}

/** Whether a value is a list of strings. */
export function areStrings(list: unknown): boolean {
  const elements = elementsOf(list);
  if (!elements) return false;
  for (let index = 0; index < elements.length; index++) {
    if (typeof elements[index] !== "string") return false;
  }
  return true;
}

/** A list of strings, copied, or what was seen of it. */
export function acceptStrings(list: unknown): string[] | Snapshot {
  if (!Array.isArray(list)) return snapshotByType(list);
  const iterate = list[Symbol.iterator];
  if (iterate !== values) return stringsOf(iterated(list, iterate));
  const copy = room(list);
  let fit = true;
  let index = 0;
  for (; index < list.length; index++) {
    const element = list[index];
    if (typeof element !== "string") fit = false;
    copy[index] = element;
  }
  end(copy, index);
  return fit ? (copy as string[]) : stringsOf(copy);
}

function stringsOf(elements: unknown[]): string[] | Snapshot {
  const fit = elements.every((one) => typeof one === "string");
  return fit ? (elements as string[]) : snapshotList(elements.map(primitiveOrSnapshot));
}

/** A list of what `accept` accepts, copied, or what was seen of it. */
export function acceptAll<T>(
  list: unknown,
  accept: (value: unknown) => T | Snapshot,
): T[] | Snapshot {
  if (!Array.isArray(list)) return snapshotByType(list);
  const elements = copyOf(list);
  let isRefused = false;
  for (let index = 0; index < elements.length; index++) {
    const element = accept(elements[index]);
    if (element instanceof Snapshot) isRefused = true;
    elements[index] = element;
  }
  if (!isRefused) return elements as T[];
  return snapshotList(elements.map(partSnapshot));
}

/** The elements of a list, each read once. */
function copyOf(list: readonly unknown[]): unknown[] {
  const iterate = list[Symbol.iterator];
  if (iterate !== values) return iterated(list, iterate);
  const copy = room(list);
  let index = 0;
  for (; index < list.length; index++) copy[index] = list[index];
  end(copy, index);
  return copy;
}

/** A list with room for the elements of another. */
function room(list: readonly unknown[]): unknown[] {
  return new Array(list.length >>> 0);
}

/** Ends a list where its elements do: what a Proxy says of its length may change. To set a length takes long, even if it stays. */
function end(copy: unknown[], count: number): void {
  if (copy.length !== count) copy.length = count;
}

/** The elements of a list with an iterator of its own, which was read. */
function iterated(list: readonly unknown[], iterate: () => IterableIterator<unknown>): unknown[] {
  return [...{ [Symbol.iterator]: () => iterate.call(list) }];
}
