import { hasMembers, isBuiltIn, isPromise, type Members } from "./members.js";

/** Each field's key on the wire, and its key in SDK objects. */
export type Keys = ReadonlyArray<readonly [wire: string, sdk: string]>;

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

const MISSING = /* @__PURE__ */ new Sighting("missing", undefined);

/** A value by its type alone. */
export function sight(value: unknown, received = receivedType(value)): Sighting {
  const isPrimitive = typeof value !== "object" && typeof value !== "function";
  return new Sighting(received, isPrimitive ? value : undefined);
}

/** A list by its elements. */
export function sightList(elements: Sighting[]): Sighting {
  return new Sighting("array", undefined, elements);
}

/** What is no object with members, by its type. */
export function sightOther(value: unknown, isPromise: boolean): Sighting {
  return sight(value, isPromise ? "promise" : typeWithoutMembers(value));
}

/** An object in the wire's spelling, of whose members `parts` were made. */
export function sightWire(value: Members, keys: Keys, ...parts: unknown[]): Sighting {
  const members = keys.map(([wire], index) => sightMember(value, wire, parts[index]));
  return sightBoth(keys, members, []);
}

/** An object in the SDK's spelling, where either was looked for. */
export function sightSdk(value: Members, keys: Keys, ...parts: unknown[]): Sighting {
  const { members = [] } = sightSdkAlone(value, keys, ...parts);
  return sightBoth(keys, [], members);
}

/** The same where no other spelling was looked for. */
export function sightSdkAlone(value: Members, keys: Keys, ...parts: unknown[]): Sighting {
  const members = keys.map(([, sdk], index) => sightMember(value, sdk, parts[index]));
  return new Sighting("object", undefined, members);
}

/**
 * An object by what stands under the fields' wire keys and under their SDK keys, as far as these were looked at. A field whose two
 * keys are one is in either.
 */
export function sightBoth(
  keys: Keys,
  wire: readonly Sighting[],
  sdk: readonly Sighting[],
): Sighting {
  const slots: Sighting[] = new Array(2 * keys.length).fill(MISSING);
  for (const [index, [wireKey, sdkKey]] of keys.entries()) {
    const [one = MISSING, other = MISSING] = [wire[index], sdk[index]];
    const isOne = wireKey === sdkKey;
    slots[index] = isOne && one === MISSING ? other : one;
    if (!isOne) slots[index + keys.length] = other;
  }
  return new Sighting("object", undefined, slots);
}

/** What stands under a key, of which `part` was made. */
export function sightMember(value: Members, key: string, part: unknown): Sighting {
  if (part instanceof Sighting) return part;
  return part === undefined && !(key in value) ? MISSING : sight(part);
}

/** A list or object that was looked at before. */
export function seen(part: unknown): unknown {
  if (part === undefined || part === null || part instanceof Sighting) return part;
  return new Sighting("valid", part);
}

/** What zod calls the type of a value. */
function receivedType(value: unknown): string {
  if (!hasMembers(value)) return typeWithoutMembers(value);
  if (isPromise(value, value.then)) return "promise";
  return isBuiltIn(value) ? typeWithoutMembers(value) : "object";
}

/** What it calls the type of one that is no object with members, and no promise. */
function typeWithoutMembers(value: unknown): string {
  if (typeof value === "number") return Number.isNaN(value) ? "nan" : "number";
  if (value === null) return "null";
  if (typeof value !== "object") return typeof value;
  if (Array.isArray(value)) return "array";
  if (value instanceof Map) return "map";
  return value instanceof Set ? "set" : "date";
}
