/** Kinds of array that can hold items. zod spreads arrays, so their iterator decides what is in them. */
import { foreign } from "./foreign-realm.js";
import type { Random } from "../../../shared/random.js";

class Files extends Array<unknown> {}

class Reversed extends Array<unknown> {
  override *[Symbol.iterator](): ArrayIterator<unknown> {
    for (let at = this.length - 1; at >= 0; at -= 1) yield this[at];
  }
}

type Vessel = (items: readonly unknown[]) => unknown[];

/** Has junk by index and the items by iterator. */
const iterating: Vessel = (items) =>
  Object.defineProperty([Symbol("by index")], Symbol.iterator, {
    value: () => items[Symbol.iterator](),
  });

/** Has fewer items by index than by iterator. */
const generating: Vessel = (items) =>
  Object.defineProperty([], Symbol.iterator, {
    *value() {
      yield* items;
    },
  });

const extended: Vessel = (items) => {
  const methods = { map: () => ["mapped"], slice: () => [], toJSON: () => null, extra: 1 };
  return Object.assign([...items], methods);
};

const accessors: Vessel = (items) => {
  const array: unknown[] = [];
  items.forEach((item, at) => {
    Object.defineProperty(array, at, { get: () => item, enumerable: true });
  });
  return array;
};

const fromPrototype: Vessel = (items) => {
  const array: unknown[] = new Array(items.length);
  return Object.setPrototypeOf(array, Object.assign(Object.create(Array.prototype), { ...items }));
};

export const arrayVessels: readonly Vessel[] = [
  (items) => Files.from(items),
  (items) => Reversed.from(items),
  iterating,
  generating,
  extended,
  accessors,
  fromPrototype,
  (items) => Object.freeze([...items]) as unknown[],
  (items) => new Proxy([...items], {}),
  (items) => new Proxy(Reversed.from(items), {}),
  (items) => Object.assign(foreign.array(), items),
];

export function arrayVessel(random: Random, items: readonly unknown[]): unknown[] {
  return random.pick(arrayVessels)(items);
}

/** Replaces one item with a hole. */
export function withHole(random: Random, items: unknown[]): unknown[] {
  delete items[random.below(items.length)];
  return items;
}
