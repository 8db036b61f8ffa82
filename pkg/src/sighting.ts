import * as Tag from "./generated/tag.js";
import { hasMembers, isBuiltIn, isPromise, type Members } from "./members.js";

/** Each field's key on the wire, its key in SDK objects and, if it is of an enumeration, the values of that. */
export type Keys = ReadonlyArray<readonly [wire: string, sdk: string, values?: readonly string[]]>;

/**
 * A value that was not plainly accepted, as it was seen: each member read once, with nothing left that could run
 * anybody's code. The Rust reader goes on from it.
 */
export class Sighting {
  constructor(
    /** What the value is. */
    readonly tag: number,
    /** The value, if it is primitive or `Tag.HeldValid`; the index of a `Tag.Variant`. */
    readonly value: unknown,
    /** What was seen of a list's elements, or of what stands in an object's slots: a primitive value as it is, or a sighting. */
    readonly members: readonly unknown[] = [],
    /** How many slots they are given; what is behind the members is missing. */
    readonly room = members.length,
  ) {}
}

/** What is not there. */
export const MISSING = /* @__PURE__ */ new Sighting(Tag.Missing, undefined);

/** A value by its type alone. */
export function sight(value: unknown, tag = tagOf(value)): Sighting {
  return new Sighting(tag, isPrimitive(value) ? value : undefined);
}

/** A list by its elements. */
export function sightList(elements: readonly unknown[]): Sighting {
  return new Sighting(Tag.Array, undefined, elements);
}

/** What is no object with members, by its type. */
export function sightOther(value: unknown, isPromise: boolean): Sighting {
  return sight(value, isPromise ? Tag.Promise : tagWithoutMembers(value));
}

/** An object in the wire's spelling, of whose members `parts` were made. */
export function sightWire(value: Members, keys: Keys, ...parts: unknown[]): Sighting {
  for (const [index, [wire, , values]] of keys.entries()) {
    parts[index] = sightMember(value, wire, parts[index], values);
  }
  return new Sighting(Tag.Object, undefined, parts, 2 * keys.length);
}

/** An object in the SDK's spelling, where either was looked for. */
export function sightSdk(value: Members, keys: Keys, ...parts: unknown[]): Sighting {
  return sightBoth(keys, [], sightSdkAlone(value, keys, ...parts).members);
}

/** The same where no other spelling was looked for. */
export function sightSdkAlone(value: Members, keys: Keys, ...parts: unknown[]): Sighting {
  for (const [index, [, sdk, values]] of keys.entries()) {
    parts[index] = sightMember(value, sdk, parts[index], values);
  }
  return new Sighting(Tag.Object, undefined, parts);
}

/**
 * An object by what stands under the fields' wire keys and under their SDK keys, as far as these were looked at. A field whose two
 * keys are one is in either.
 */
export function sightBoth(keys: Keys, wire: readonly unknown[], sdk: readonly unknown[]): Sighting {
  const slots: unknown[] = [];
  for (const [index, [wireKey, sdkKey]] of keys.entries()) {
    const one = index < wire.length ? wire[index] : MISSING;
    const other = index < sdk.length ? sdk[index] : MISSING;
    const isOne = wireKey === sdkKey;
    slots[index] = isOne && one === MISSING ? other : one;
    slots[index + keys.length] = isOne ? MISSING : other;
  }
  return new Sighting(Tag.Object, undefined, slots);
}

/** What stands under a key, of which `part` was made; of an enumeration, if there are `values`. */
export function sightMember(
  value: Members,
  key: string,
  part: unknown,
  values?: readonly string[],
): unknown {
  if (part === undefined && !(key in value)) return MISSING;
  const variant = values?.indexOf(part as string) ?? -1;
  return variant < 0 ? see(part) : new Sighting(Tag.Variant, variant);
}

/** What a value is seen to be, unless it was looked at before. */
export function see(value: unknown): unknown {
  return isPrimitive(value) || value instanceof Sighting ? value : sight(value);
}

function isPrimitive(value: unknown): boolean {
  return value === null || (typeof value !== "object" && typeof value !== "function");
}

/** A list or object that was looked at before. */
export function seen(part: unknown): unknown {
  if (part === undefined || part === null || part instanceof Sighting) return part;
  return new Sighting(Tag.HeldValid, part);
}

/** What a value is, as zod tells types apart. */
function tagOf(value: unknown): number {
  if (!hasMembers(value)) return tagWithoutMembers(value);
  if (isPromise(value, value.then)) return Tag.Promise;
  return isBuiltIn(value) ? tagWithoutMembers(value) : Tag.Object;
}

/** What a value is that is no object with members, and no promise. */
function tagWithoutMembers(value: unknown): number {
  if (value === null) return Tag.Null;
  if (typeof value !== "object") return tagOfPrimitive(value);
  if (Array.isArray(value)) return Tag.Array;
  if (value instanceof Map) return Tag.Map;
  return value instanceof Set ? Tag.Set : Tag.Date;
}

/** What a primitive value is, or a function. */
export function tagOfPrimitive(value: unknown): number {
  switch (typeof value) {
    case "undefined":
      return Tag.Undefined;
    case "boolean":
      return value ? Tag.True : Tag.False;
    case "number":
      return Number.isNaN(value) ? Tag.Nan : Tag.Number;
    case "string":
      return Tag.HeldString;
    case "bigint":
      return Tag.Bigint;
    case "symbol":
      return Tag.Symbol;
    default:
      return Tag.Function;
  }
}
