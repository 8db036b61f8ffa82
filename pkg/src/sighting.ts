/** What can be read of an object. */
export type Members = Record<string, unknown>;

/** Each field's key on the wire, its key in SDK objects, and for a list or object what accepts it. */
export type Keys = ReadonlyArray<
  readonly [wire: string, sdk: string, accept?: (value: unknown, toWire: boolean) => unknown]
>;

/** The spelling of an object's keys. */
const WIRE = 0;
export const SDK = 1;
export const MIXED = 2;

/**
 * A value that was not plainly accepted, as it was seen: each member read once, with nothing left that could run
 * anybody's code. The Rust reader goes on from it.
 */
export class Sighting {
  constructor(
    /** What messages call the value, or `missing`, or `valid` for a list or object that was accepted. */
    readonly received: string,
    /** The value, if it is primitive or `valid`. */
    readonly value: unknown,
    /** A list's elements, or what stands in each slot of an object's block. */
    readonly members?: Sighting[],
  ) {}
}

const MISSING = new Sighting("missing", undefined);

/** A value by its type alone. */
export function sight(value: unknown, received = receivedType(value)): Sighting {
  const isPrimitive = typeof value !== "object" && typeof value !== "function";
  return new Sighting(received, isPrimitive ? value : undefined);
}

/** A list or object that was looked at before. */
export function seen(part: unknown): unknown {
  if (part === undefined || part === null || part instanceof Sighting) return part;
  return new Sighting("valid", part);
}

/** What zod calls the type of a value. */
export function receivedType(value: unknown): string {
  if (typeof value === "number") return Number.isNaN(value) ? "nan" : "number";
  if (typeof value !== "object") return typeof value;
  if (Array.isArray(value)) return "array";
  if (value === null) return "null";
  const { then } = value as Members;
  if (!then && Object.getPrototypeOf(value) === Object.prototype) return "object";
  return oddObjectType(value, then);
}

function oddObjectType(value: object, then: unknown): string {
  if (typeof then === "function" && typeof (value as Members).catch === "function")
    return "promise";
  if (value instanceof Map) return "map";
  if (value instanceof Set) return "set";
  if (value instanceof Date) return "date";
  return "object";
}

export function isNumber(value: unknown): value is number {
  return typeof value === "number" && !Number.isNaN(value);
}

/** The spelling of an object, by the keys that only one of the two has and that are given a value. */
export function spellingOf(
  value: Members,
  keys: Keys,
  wireGiven: boolean,
  sdkGiven: boolean,
): typeof WIRE | typeof SDK | typeof MIXED {
  if (wireGiven) return sdkGiven ? MIXED : WIRE;
  const hasKeyOf = (which: 0 | 1) => keys.some((key) => key[0] !== key[1] && key[which] in value);
  if (sdkGiven) return hasKeyOf(0) ? MIXED : SDK;
  return hasKeyOf(1) ? MIXED : WIRE;
}

/** A list of strings, copied, or what was seen of it. */
export function acceptStrings(value: unknown): string[] | Sighting {
  if (!Array.isArray(value)) return sight(value);
  const elements: unknown[] = [...value];
  for (const element of elements) {
    if (typeof element !== "string")
      return new Sighting(
        "array",
        undefined,
        elements.map((one) => sight(one)),
      );
  }
  return elements as string[];
}

/** A list of what `accept` accepts, copied, or what was seen of it. */
export function acceptArray<T>(
  value: unknown,
  toWire: boolean,
  accept: (value: unknown, toWire: boolean) => T | Sighting,
): T[] | Sighting {
  if (!Array.isArray(value)) return sight(value);
  const elements = [...value].map((element) => accept(element, toWire));
  if (!elements.some((element) => element instanceof Sighting)) return elements as T[];
  return new Sighting(
    "array",
    undefined,
    elements.map((element) => seen(element) as Sighting),
  );
}

/** What was seen of an object: its values by their wire keys and, of the fields that have another, by their SDK keys. */
export function refuse(
  value: Members,
  keys: Keys,
  toWire: boolean,
  byWire: readonly unknown[],
  bySdk: readonly unknown[],
): Sighting {
  const member = (part: unknown, key: string, accept: Keys[number][2]): Sighting => {
    const isUndefined =
      part instanceof Sighting ? part.received === "undefined" : part === undefined;
    if (isUndefined && !(key in value)) return MISSING;
    if (part instanceof Sighting) return part;
    if (accept === undefined || part === undefined || part === null) return sight(part);
    return seen(accept(part, toWire)) as Sighting;
  };
  const sdkMembers = keys.map(([wire, sdk, accept], index) => {
    if (wire !== sdk) return member(bySdk[index], sdk, accept);
    return toWire ? member(byWire[index], wire, accept) : MISSING;
  });
  if (toWire) return new Sighting("object", undefined, sdkMembers);
  const wireMembers = keys.map(([wire, , accept], index) => member(byWire[index], wire, accept));
  return new Sighting("object", undefined, [...wireMembers, ...sdkMembers]);
}
