import * as Tag from "../generated/numbers/tag.js";
import { hasMembers, isBuiltIn, isPromise, type Members } from "./members.js";

/** Each field's key on the wire, its key in SDK objects and, if it is of an enumeration, the values of that. */
export type Keys = ReadonlyArray<readonly [wire: string, sdk: string, values?: readonly string[]]>;

/**
 * A value that was not plainly accepted, as it was seen: each member read once, with nothing left that could run
 * anybody's code. The Rust reader goes on from it.
 */
export class Snapshot {
  constructor(
    /** What the value is. */
    readonly tag: number,
    /** The value, if it is primitive or `Tag.HeldValid`; the index of a `Tag.Variant`. */
    readonly value: unknown,
    /** What was seen of a list's elements, or of what stands in an object's slots: a primitive value as it is, or a snapshot. */
    readonly members: readonly unknown[] = [],
    /** How many slots they are given; what is behind the members is missing. */
    readonly room = members.length,
  ) {}
}

/** What is not there. */
export const MISSING = /* @__PURE__ */ new Snapshot(Tag.Missing, undefined);

/** A value by its type alone. */
export function snapshotByType(value: unknown, tag = tagOf(value)): Snapshot {
  return new Snapshot(tag, isPrimitive(value) ? value : undefined);
}

/** A list by its elements. */
export function snapshotList(elements: readonly unknown[]): Snapshot {
  return new Snapshot(Tag.Array, undefined, elements);
}

/** What is no object with members, by its type. */
export function snapshotOther(value: unknown, isPromise: boolean): Snapshot {
  return snapshotByType(value, isPromise ? Tag.Promise : tagWithoutMembers(value));
}

/** An object in the wire's spelling, of whose members `parts` were made. */
export function snapshotWire(value: Members, keys: Keys, ...parts: unknown[]): Snapshot {
  for (const [index, [wire, , values]] of keys.entries()) {
    parts[index] = snapshotMember(value, wire, parts[index], values);
  }
  return new Snapshot(Tag.Object, undefined, parts, 2 * keys.length);
}

/** An object in the SDK's spelling, where either was looked for. */
export function snapshotSdk(value: Members, keys: Keys, ...parts: unknown[]): Snapshot {
  return snapshotBoth(keys, [], snapshotSdkAlone(value, keys, ...parts).members);
}

/** The same where no other spelling was looked for. */
export function snapshotSdkAlone(value: Members, keys: Keys, ...parts: unknown[]): Snapshot {
  for (const [index, [, sdk, values]] of keys.entries()) {
    parts[index] = snapshotMember(value, sdk, parts[index], values);
  }
  return new Snapshot(Tag.Object, undefined, parts);
}

/**
 * An object by what stands under the fields' wire keys and under their SDK keys, as far as these were looked at. A field whose two
 * keys are one is in either.
 */
export function snapshotBoth(
  keys: Keys,
  wire: readonly unknown[],
  sdk: readonly unknown[],
): Snapshot {
  const slots: unknown[] = [];
  for (const [index, [wireKey, sdkKey]] of keys.entries()) {
    const one = index < wire.length ? wire[index] : MISSING;
    const other = index < sdk.length ? sdk[index] : MISSING;
    const isOne = wireKey === sdkKey;
    slots[index] = isOne && one === MISSING ? other : one;
    slots[index + keys.length] = isOne ? MISSING : other;
  }
  return new Snapshot(Tag.Object, undefined, slots);
}

/** What stands under a key, of which `part` was made; of an enumeration, if there are `values`. */
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

/** What a value is seen to be, unless it was looked at before. */
export function primitiveOrSnapshot(value: unknown): unknown {
  return isPrimitive(value) || value instanceof Snapshot ? value : snapshotByType(value);
}

function isPrimitive(value: unknown): boolean {
  return value === null || (typeof value !== "object" && typeof value !== "function");
}

/** A list or object that was looked at before. */
export function partSnapshot(part: unknown): unknown {
  if (part === undefined || part === null || part instanceof Snapshot) return part;
  return new Snapshot(Tag.HeldValid, part);
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
