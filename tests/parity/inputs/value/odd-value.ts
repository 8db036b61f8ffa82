/** Values that JSON cannot hold, and values that look like others. Each call makes a new one. */
import { foreign } from "./foreign-realm.js";
import type { Random } from "../../../shared/random.js";

class Sub extends Array<unknown> {}
class SubMap extends Map<unknown, unknown> {}
class Empty {}

function rest(..._: unknown[]): IArguments {
  // biome-ignore lint/complexity/noArguments: the arguments object is what is wanted
  return arguments;
}

/** A record of anything keeps its members, so two calls must give the same. */
const doNothing = () => undefined;

/** An object with these methods. zod takes it for a promise if it has both `then` and `catch`. */
export function thenable(names: readonly string[], method: unknown = doNothing): object {
  return Object.fromEntries(names.map((name) => [name, method]));
}

function neverSettled(): Promise<unknown> {
  return new Promise(() => undefined);
}

const numbers: readonly (() => unknown)[] = [
  () => 0,
  () => -0,
  () => 1.5,
  () => 1e21,
  () => Number.POSITIVE_INFINITY,
  () => Number.NEGATIVE_INFINITY,
];

const strings: readonly (() => unknown)[] = [() => "", () => "job", () => "\ud800"];

const callables: readonly (() => unknown)[] = [
  () => () => undefined,
  () => class {},
  () => Object.assign(() => undefined, thenable(["then", "catch"])),
  () => new Proxy(() => undefined, {}),
  () => async () => undefined,
];

const dates: readonly (() => unknown)[] = [
  () => new Date(0),
  () => new Date(Number.NaN),
  () => Object.create(Date.prototype),
  () => new Proxy(new Date(0), {}),
];

const maps: readonly (() => unknown)[] = [
  () => new Map(),
  () => new Map([["id", "x"]]),
  () => new SubMap(),
  () => new Proxy(new Map(), {}),
  () => Object.create(Map.prototype),
];

const sets: readonly (() => unknown)[] = [
  () => new Set(),
  () => new Set(["a"]),
  () => new Proxy(new Set(), {}),
];

const promises: readonly (() => unknown)[] = [
  () => Promise.resolve(1),
  neverSettled,
  () => thenable(["then", "catch"]),
  () => Object.create(thenable(["then", "catch"])),
  () => Object.assign(new Map(), thenable(["then", "catch"])),
  () => Object.assign(new Date(0), thenable(["then", "catch"])),
];

const almostPromises: readonly (() => unknown)[] = [
  () => thenable(["then"]),
  () => thenable(["catch"]),
  () => Object.assign(thenable(["catch"]), thenable(["then"], 1)),
  () => Object.assign(thenable(["then"]), thenable(["catch"], true)),
];

const objects: readonly (() => unknown)[] = [
  () => new String("job"),
  () => new Number(1),
  () => new Boolean(true),
  () => Object(1n),
  () => Object(Symbol("odd")),
  () => new Empty(),
  () => Object.create(null),
  () => Object.create(Array.prototype),
  () => Object.create(Promise.prototype),
  () => rest("a", "b"),
  () => /odd/g,
  () => new Error("odd"),
  () => new Uint8Array(3),
  () => new ArrayBuffer(8),
  () => new DataView(new ArrayBuffer(8)),
  () => new WeakMap(),
  () => new WeakSet(),
  () => [].values(),
  () => Object.freeze({}),
  () => new Intl.Collator(),
  () => new Proxy({}, {}),
];

const arrays: readonly (() => unknown)[] = [
  () => [],
  () => [undefined],
  () => new Array(2),
  () => new Sub(),
  () => Sub.from(["a"]),
  () => new Proxy(["a"], {}),
  () => Object.assign(["a"], thenable(["then", "catch"])),
  () => Object.freeze(["a"]),
];

const fromElsewhere: readonly (() => unknown)[] = [
  () => foreign.array(),
  () => foreign.object(),
  () => foreign.map(),
  () => foreign.set(),
  () => foreign.date(),
  () => foreign.promise(),
  () => foreign.error(),
  () => foreign.function(),
  () => foreign.boxed(),
];

/** One family for each type that zod knows, apart from the last three. */
const families: readonly (readonly (() => unknown)[])[] = [
  [() => null],
  [() => true, () => false],
  numbers,
  strings,
  [() => undefined],
  [() => Number.NaN],
  [() => 10n, () => -(2n ** 70n)],
  [() => Symbol("odd"), () => Symbol.iterator],
  callables,
  dates,
  maps,
  sets,
  promises,
  arrays,
  objects,
  objects,
  almostPromises,
  fromElsewhere,
];

/** Makers of every value here. */
export const oddValues: readonly (() => unknown)[] = [...new Set(families)].flat();

export function oddValue(random: Random): unknown {
  return random.pick(random.pick(families))();
}
