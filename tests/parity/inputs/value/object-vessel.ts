/** Kinds of object that can hold a component's members. */
import { foreign } from "./foreign-realm.js";
import { thenable } from "./odd-value.js";
import type { Random } from "../../../shared/random.js";

export type Member = readonly [name: string, value: unknown];
export type Vessel = (members: readonly Member[], random: Random) => object;

class Job {}
class LaterJob extends Job {}

function fill<Carrier extends object>(carrier: Carrier, members: readonly Member[]): Carrier {
  for (const [name, value] of members) define(carrier, name, { value, writable: true });
  return carrier;
}

/** Does not touch the carrier's own members, such as the length of a string. */
function define(carrier: object, name: string, descriptor: PropertyDescriptor): void {
  if (Object.hasOwn(carrier, name)) return;
  Reflect.defineProperty(carrier, name, { enumerable: true, configurable: true, ...descriptor });
}

function fillGetters(carrier: object, members: readonly Member[]): object {
  for (const [name, value] of members) define(carrier, name, { get: () => value });
  return carrier;
}

/** Some members are the object's own, and the rest are its prototype's. The prototype also has stale values of the own ones. */
const inherited: Vessel = (members, random) => {
  const own = members.filter(() => random.chance(0.5));
  const above = members.filter((member) => !own.includes(member));
  const stale = own.map(([name]): Member => [name, Symbol("shadowed")]);
  return fill(Object.create(fill({}, [...above, ...stale])), own);
};

const hidden: Vessel = (members) => {
  const carrier = {};
  for (const [name, value] of members) define(carrier, name, { value, enumerable: false });
  return carrier;
};

/** Leaves out a member `length`, since Node's `inspect` throws for bytes with a length that is not a number. */
const bytes: Vessel = (members) =>
  fill(
    new Uint8Array(2),
    members.filter(([name]) => name !== "length"),
  );

/** Kinds that zod takes for an object. */
export const objectVessels: readonly Vessel[] = [
  (members) => fill(Object.create(null), members),
  (members) => fill(new LaterJob(), members),
  (members) => Object.create(fill({}, members)),
  (members) => Object.create(fillGetters(new Job(), members)),
  inherited,
  inherited,
  hidden,
  (members) => fillGetters({}, members),
  (members) => fillGetters({}, members),
  (members) => Object.freeze(fill({}, members)),
  (members) => Object.seal(fill({}, members)),
  (members) => new Proxy(fill({}, members), {}),
  (members) => new Proxy(fillGetters(Object.create(null), members), {}),
  (members) => fill(foreign.object(), members),
  (members) => fill(foreign.map() as object, members),
  (members) => fill(foreign.date() as object, members),
  (members) => fill(new Error("vessel"), members),
  (members) => fill(/vessel/, members),
  (members) => fill(new String("vessel"), members),
  bytes,
  (members) => fill(thenable(["then"]), members),
  (members) => fill(Object.create(Array.prototype), members),
  (members) => fill({ [Symbol("extra")]: 1, [Symbol.toStringTag]: "Map" }, members),
];

/** Kinds that zod does not take for an object, whatever members they have. */
export const wrongVessels: readonly Vessel[] = [
  (members) => fill(new Map(members), members),
  (members) => fill(new Set(), members),
  (members) => fill(new Date(0), members),
  (members) => fill([], members),
  (members) => fill(Promise.resolve(), members),
  (members) => fill(foreign.promise() as object, members),
  (members) => fill(foreign.array(), members),
  (members) => fill(thenable(["then", "catch"]), members),
  (members) => fill(Object.create(thenable(["then", "catch"])), members),
  (members) => fill(() => undefined, members),
  (members) => new Proxy(fill(new Map(), members), {}),
];

/** Does the same as `fill({}, members)`, but faster. */
export function plainVessel(members: readonly Member[]): object {
  const carrier: Record<string, unknown> = {};
  for (const [name, value] of members) {
    if (name === "__proto__") define(carrier, name, { value, writable: true });
    else carrier[name] = value;
  }
  return carrier;
}

export function objectVessel(random: Random, members: readonly Member[]): object {
  return random.pick(objectVessels)(members, random);
}

export function wrongVessel(random: Random, members: readonly Member[]): object {
  return random.pick(wrongVessels)(members, random);
}

/** An object whose named member throws when it is read. */
export function throwingVessel(members: readonly Member[], name: string): object {
  return Object.defineProperty(fill({}, members), name, {
    get: () => {
      throw new RangeError(`the getter of ${name} throws`);
    },
  });
}
