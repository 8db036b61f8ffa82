import { Sighting, seen, sight, sightList } from "./sighting.js";

const { values } = Array.prototype;

/** Whether a value is a list of strings. */
export function areStrings(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  const iterate = list[Symbol.iterator];
  if (iterate !== values) return elementsOf(list, iterate).every((one) => typeof one === "string");
  for (let index = 0; index < list.length; index++) {
    if (typeof list[index] !== "string") return false;
  }
  return true;
}

/** Whether a value is a list of what `fits`. */
export function areAll(list: unknown, fits: (value: unknown) => boolean): boolean {
  if (!Array.isArray(list)) return false;
  const iterate = list[Symbol.iterator];
  if (iterate !== values) return elementsOf(list, iterate).every(fits);
  for (let index = 0; index < list.length; index++) {
    if (!fits(list[index])) return false;
  }
  return true;
}

/** A list of strings, copied, or what was seen of it. */
export function acceptStrings(list: unknown): string[] | Sighting {
  if (!Array.isArray(list)) return sight(list);
  const iterate = list[Symbol.iterator];
  if (iterate !== values) return stringsOf(elementsOf(list, iterate));
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

function stringsOf(elements: unknown[]): string[] | Sighting {
  const fit = elements.every((one) => typeof one === "string");
  return fit ? (elements as string[]) : sightList(elements.map((one) => sight(one)));
}

/** A list of what `accept` accepts, copied, or what was seen of it. */
export function acceptAll<T>(
  list: unknown,
  accept: (value: unknown) => T | Sighting,
): T[] | Sighting {
  if (!Array.isArray(list)) return sight(list);
  const elements = copyOf(list);
  let isRefused = false;
  for (let index = 0; index < elements.length; index++) {
    const element = accept(elements[index]);
    if (element instanceof Sighting) isRefused = true;
    elements[index] = element;
  }
  if (!isRefused) return elements as T[];
  return sightList(elements.map((element) => seen(element) as Sighting));
}

/** The elements of a list, each read once. */
function copyOf(list: readonly unknown[]): unknown[] {
  const iterate = list[Symbol.iterator];
  if (iterate !== values) return elementsOf(list, iterate);
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
function elementsOf(list: readonly unknown[], iterate: () => IterableIterator<unknown>): unknown[] {
  return [...{ [Symbol.iterator]: () => iterate.call(list) }];
}
