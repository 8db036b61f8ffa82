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

/** What stands in the slot of a member that is not there. */
export const MISSING = /* @__PURE__ */ new Sighting("missing", undefined);

/** A value by its type alone. */
export function sight(value: unknown, received = receivedType(value)): Sighting {
  const isPrimitive = typeof value !== "object" && typeof value !== "function";
  return new Sighting(received, isPrimitive ? value : undefined);
}

/** A list by its elements. */
export function sightList(elements: Sighting[]): Sighting {
  return new Sighting("array", undefined, elements);
}

/** An object by its members, the wire's of which were looked at, with none in the SDK's spelling. */
export function sightWire(value: Members, keys: Keys, parts: readonly unknown[]): Sighting {
  const members = keys.map(([wire], index) => sightMember(value, wire, parts[index]));
  return new Sighting("object", undefined, [...members, ...keys.map(() => MISSING)]);
}

/** An object by the members in the SDK's spelling alone. */
export function sightSdk(value: Members, keys: Keys, parts: readonly unknown[]): Sighting {
  const members = keys.map(([, sdk], index) => sightMember(value, sdk, parts[index]));
  return new Sighting("object", undefined, members);
}

function sightMember(value: Members, key: string, part: unknown): Sighting {
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
  if (typeof value === "number") return Number.isNaN(value) ? "nan" : "number";
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (!hasMembers(value)) return typeof value;
  if (isPromise(value, value.then)) return "promise";
  return isBuiltIn(value) ? builtInType(value) : "object";
}

/** What zod calls the type of an object of a type of its own. */
export function builtInType(value: object): string {
  if (value instanceof Map) return "map";
  return value instanceof Set ? "set" : "date";
}
