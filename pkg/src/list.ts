import { Sighting, seen, sight, sightList } from "./sighting.js";

const { values } = Array.prototype;

/** Whether a value is a list of strings. */
export function areStrings(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  const iterate = list[Symbol.iterator];
  if (iterate !== values) return elementsOf(list, iterate).every((one) => typeof one === "string");
  let fit = true;
  for (let index = 0; index < list.length; index++) {
    if (typeof list[index] !== "string") fit = false;
  }
  return fit;
}

/** Whether a value is a list of what `fits`. */
export function areAll(list: unknown, fits: (value: unknown) => boolean): boolean {
  if (!Array.isArray(list)) return false;
  const iterate = list[Symbol.iterator];
  if (iterate !== values) return elementsOf(list, iterate).map(fits).every(Boolean);
  let fit = true;
  for (let index = 0; index < list.length; index++) {
    if (!fits(list[index])) fit = false;
  }
  return fit;
}

/** A list of strings, copied, or what was seen of it. */
export function acceptStrings(list: unknown): string[] | Sighting {
  if (!Array.isArray(list)) return sight(list);
  const elements = copyOf(list);
  for (const element of elements) {
    if (typeof element !== "string") return sightList(elements.map((one) => sight(one)));
  }
  return elements as string[];
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
  const copy: unknown[] = new Array(list.length >>> 0);
  let index = 0;
  for (; index < list.length; index++) copy[index] = list[index];
  copy.length = index;
  return copy;
}

/** The elements of a list with an iterator of its own, which was read. */
function elementsOf(list: readonly unknown[], iterate: () => IterableIterator<unknown>): unknown[] {
  return [...{ [Symbol.iterator]: () => iterate.call(list) }];
}
