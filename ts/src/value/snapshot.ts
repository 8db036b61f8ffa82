import { hasMembers, isBuiltIn, isPromise, type Members } from "./members.js";
import * as Tag from "../generated/numbers/tag.js";

/** For each field: its wire key, its SDK key and, if the field has an enumeration, the enumeration's values. */
export type Keys = ReadonlyArray<readonly [wire: string, sdk: string, values?: readonly string[]]>;

/**
 * A copy of a value that was not accepted at once. Each member was read once, and nothing in the copy can run anybody's code. The
 * checker in Rust decides about it.
 */
export class Snapshot {
  constructor(
    /** The kind of the value. */
    readonly tag: number,
    /** The value itself if it is primitive or has `Tag.HeldValid`. With `Tag.Variant` it is the index of the variant. */
    readonly value: unknown,
    /**
     * The elements of a list, the snapshots for each option of a union, or the values for an object's slots: primitive values as
     * they are, and snapshots of others.
     */
    readonly members: readonly unknown[] = [],
    /** How many slots the members get. An object may have more slots than `members`; the slots after them are of missing keys. */
    readonly size = members.length,
  ) {}
}

/** Stands for a key that the object does not have. */
export const MISSING = /* @__PURE__ */ new Snapshot(Tag.Missing, undefined);

/** Takes a snapshot of a value by its type alone. The value is kept, because an issue may quote it. */
export function snapshotByType(value: unknown, tag = tagOf(value)): Snapshot {
  return new Snapshot(tag, value);
}

/** Makes the snapshot of a list from the parts for its elements. */
export function snapshotList(elements: readonly unknown[]): Snapshot {
  return new Snapshot(Tag.Array, undefined, elements);
}

/** Takes a snapshot of a value that is not an object with members. */
export function snapshotOther(value: unknown, isPromise: boolean): Snapshot {
  return snapshotByType(value, isPromise ? Tag.Promise : tagWithoutMembers(value));
}

/** Takes a snapshot of an object in wire spelling. `parts` has what was made of its members, in the order of the keys. */
export function snapshotWire(value: Members, keys: Keys, ...parts: unknown[]): Snapshot {
  for (const [index, [wire, , values]] of keys.entries()) {
    parts[index] = snapshotMember(value, wire, parts[index], values);
  }
  return new Snapshot(Tag.Object, undefined, parts, 2 * keys.length);
}

/** Takes a snapshot of an object in SDK spelling, where wire spelling is allowed too. */
export function snapshotSdk(value: Members, keys: Keys, ...parts: unknown[]): Snapshot {
  return snapshotBoth(keys, [], snapshotSdkAlone(value, keys, ...parts).members);
}

/** Takes a snapshot of an object in SDK spelling, where only SDK spelling is allowed. */
export function snapshotSdkAlone(value: Members, keys: Keys, ...parts: unknown[]): Snapshot {
  for (const [index, [, sdk, values]] of keys.entries()) {
    parts[index] = snapshotMember(value, sdk, parts[index], values);
  }
  return new Snapshot(Tag.Object, undefined, parts);
}

/**
 * Makes the snapshot of an object from the parts for its wire keys and the parts for its SDK keys. A list of parts may be empty.
 * The part of a field that has the same key in both spellings may be in either list.
 */
export function snapshotBoth(
  keys: Keys,
  wire: readonly unknown[],
  sdk: readonly unknown[],
): Snapshot {
  const slots: unknown[] = [];
  for (const [index, [wireKey, sdkKey]] of keys.entries()) {
    const wirePart = index < wire.length ? wire[index] : MISSING;
    const sdkPart = index < sdk.length ? sdk[index] : MISSING;
    const isSameKey = wireKey === sdkKey;
    slots[index] = isSameKey && wirePart === MISSING ? sdkPart : wirePart;
    slots[index + keys.length] = isSameKey ? MISSING : sdkPart;
  }
  return new Snapshot(Tag.Object, undefined, slots);
}

/** Returns the snapshot's member for a key, from the `part` that was made of its value. `values` are those of its enumeration. */
export function snapshotMember(
  value: Members,
  key: string,
  part: unknown,
  values?: readonly string[],
): unknown {
  if (part === undefined && !(key in value)) return MISSING;
  const variant = values?.indexOf(part as string) ?? -1;
  return variant < 0 ? primitiveOrSnapshot(part) : new Snapshot(Tag.Variant, variant);
}

/** Returns primitive values and snapshots as they are, and takes a snapshot of any other value by its type. */
export function primitiveOrSnapshot(value: unknown): unknown {
  return isPrimitive(value) || value instanceof Snapshot ? value : snapshotByType(value);
}

function isPrimitive(value: unknown): boolean {
  return value === null || (typeof value !== "object" && typeof value !== "function");
}

/** Wraps an accepted list or object, which is held as it is. Returns snapshots, null and undefined unchanged. */
export function partSnapshot(part: unknown): unknown {
  if (part === undefined || part === null || part instanceof Snapshot) return part;
  return new Snapshot(Tag.HeldValid, part);
}

/** Returns the tag of a value. It tells types apart as zod does. */
function tagOf(value: unknown): number {
  if (!hasMembers(value)) return tagWithoutMembers(value);
  if (isPromise(value, value.then)) return Tag.Promise;
  return isBuiltIn(value) ? tagWithoutMembers(value) : Tag.Object;
}

/** Returns the tag of a value that is neither an object with members nor a promise. */
function tagWithoutMembers(value: unknown): number {
  if (value === null) return Tag.Null;
  if (typeof value !== "object") return tagOfPrimitive(value);
  if (Array.isArray(value)) return Tag.Array;
  if (value instanceof Map) return Tag.Map;
  return value instanceof Set ? Tag.Set : Tag.Date;
}

/** Returns the tag of a primitive value or a function. */
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
