import type { Members } from "./members.js";
import { type Keys, MISSING, Sighting } from "./sighting.js";

/** Accepts an object in the wire's spelling, or says what it saw: of a valid one too, if it is to `look`. */
type Accept<T> = (value: unknown, look: boolean) => T | Sighting;

/** Accepts an object that has a key of the SDK's spelling, or says what it saw. One with keys of both it does not accept. */
export function acceptEither<T>(value: Members, keys: Keys, accept: Accept<T>): T | Sighting {
  const wire = empty();
  const sdk = empty();
  let isMixed = false;
  for (const [key, sdkKey] of keys) {
    const isThere = take(value, key, wire, key);
    if (key === sdkKey) continue;
    if (isThere) isMixed = true;
    take(value, sdkKey, sdk, key);
  }
  if (isMixed) return sightBoth(keys, slotsOf(accept(wire, true)), slotsOf(accept(sdk, true)));
  const accepted = accept(Object.assign(wire, sdk), false);
  if (!(accepted instanceof Sighting)) return accepted;
  const slots = slotsOf(accepted);
  const common = slots.map((slot, index) => (hasTwoNames(keys[index]) ? MISSING : slot));
  return sightBoth(keys, common, slots);
}

/** An object without a prototype, whose members are those that it is given. */
function empty(): Members {
  return Object.create(null);
}

/** Takes a member over, if it is there, and says whether it is. */
function take(from: Members, key: string, to: Members, name: string): boolean {
  const member = from[key];
  if (member === undefined && !(key in from)) return false;
  to[name] = member;
  return true;
}

function slotsOf(sighting: unknown): readonly Sighting[] {
  return (sighting as Sighting).members ?? [];
}

function hasTwoNames([wire, sdk]: Keys[number] = ["", ""]): boolean {
  return wire !== sdk;
}

/** An object by what stands under its wire keys and, of the fields that have another, under their SDK keys. */
function sightBoth(keys: Keys, wire: readonly Sighting[], sdk: readonly Sighting[]): Sighting {
  const members = keys.map((pair, index) => (hasTwoNames(pair) ? sdk[index] : MISSING));
  return new Sighting("object", undefined, [
    ...wire.slice(0, keys.length),
    ...members,
  ] as Sighting[]);
}
