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
    /** What the value is; all numbers are `Tag.Number`. */
    readonly tag: number,
    /** The value, if it is primitive or `Tag.HeldValid`; the index of a `Tag.Variant`. */
    readonly value: unknown,
    /** A list's elements, or what stands in each slot of an object's block. */
    readonly members?: Sighting[],
  ) {}
}

const MISSING = /* @__PURE__ */ new Sighting(Tag.Missing, undefined);

/** A value by its type alone. */
export function sight(value: unknown, tag = tagOf(value)): Sighting {
  const isPrimitive = typeof value !== "object" && typeof value !== "function";
  return new Sighting(tag, isPrimitive ? value : undefined);
}

/** A list by its elements. */
export function sightList(elements: Sighting[]): Sighting {
  return new Sighting(Tag.Array, undefined, elements);
}

/** What is no object with members, by its type. */
export function sightOther(value: unknown, isPromise: boolean): Sighting {
  return sight(value, isPromise ? Tag.Promise : tagWithoutMembers(value));
}

/** An object in the wire's spelling, of whose members `parts` were made. */
export function sightWire(value: Members, keys: Keys, ...parts: unknown[]): Sighting {
  const members = keys.map(([wire, , values], index) =>
    sightMember(value, wire, parts[index], values),
  );
  return sightBoth(keys, members, []);
}

/** An object in the SDK's spelling, where either was looked for. */
export function sightSdk(value: Members, keys: Keys, ...parts: unknown[]): Sighting {
  const { members = [] } = sightSdkAlone(value, keys, ...parts);
  return sightBoth(keys, [], members);
}

/** The same where no other spelling was looked for. */
export function sightSdkAlone(value: Members, keys: Keys, ...parts: unknown[]): Sighting {
  const members = keys.map(([, sdk, values], index) =>
    sightMember(value, sdk, parts[index], values),
  );
  return new Sighting(Tag.Object, undefined, members);
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
  return new Sighting(Tag.Object, undefined, slots);
}

/** What stands under a key, of which `part` was made; of an enumeration, if there are `values`. */
export function sightMember(
  value: Members,
  key: string,
  part: unknown,
  values?: readonly string[],
): Sighting {
  if (part instanceof Sighting) return part;
  if (part === undefined && !(key in value)) return MISSING;
  const variant = values?.indexOf(part as string) ?? -1;
  return variant < 0 ? sight(part) : new Sighting(Tag.Variant, variant);
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

function tagOfPrimitive(value: unknown): number {
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
