/** JavaScript values that lie, throw, or call back into the package while they are read. */
import { completionJobOutFromJSON } from "completion-job";
import type { Random } from "../../shared/random.js";
import { explode } from "./bomb.js";
import { exampleJob } from "../../shared/example-job.js";
import { exampleText, wrongText } from "../../shared/example-text.js";
import { textEntrances, valueEntrances } from "../entrances.js";

type Members = Record<PropertyKey, unknown>;

const wireJob: Members = JSON.parse(exampleText);
// biome-ignore format: a table
const keys = [
  "id", "autoStart", "auto_start", "status", "createdAt", "created_at", "trainingFiles",
  "training_files", "object", "integrations", "metadata", "hyperparameters", "repositories",
  "suffix", "then", "toJSON", "constructor", "__proto__", "length", "0", "unknown",
];
const listKeys = ["trainingFiles", "training_files", "integrations", "repositories"];

/** A wild value, or a job with a wild member or a wild element in a list. */
export function wildValue(random: Random): unknown {
  const job = { ...(random.chance(0.5) ? exampleJob : wireJob) } as Members;
  switch (random.below(5)) {
    case 0:
      return wild(random);
    case 1:
      return trapped(random, job);
    case 2:
      job[random.pick(listKeys)] = [{}, wild(random), "f"];
      return job;
    case 3:
      Object.defineProperty(job, random.pick(keys), { get: getter(random), enumerable: true });
      return job;
    default:
      job[random.pick(keys)] = wild(random);
      return job;
  }
}

function wild(random: Random): unknown {
  switch (random.below(10)) {
    case 0:
      return trapped(random, random.pick([[], {}, ["f"], { ...exampleJob }, new Map(), () => 1]));
    case 1:
      return revoked(random);
    case 2:
      return unprintable();
    case 3:
      return list(random);
    case 4:
      return cyclic();
    case 5:
      return deep(random.below(2000));
    case 6:
      // biome-ignore lint/suspicious/noThenProperty: what looks like a promise is what is wanted
      return Object.defineProperty({}, "then", {
        get: () => (random.chance(0.5) ? explode : explode()),
      });
    case 7:
      return primitive(random);
    case 8:
      return random.pick([new Date(Number.NaN), /x/g, new Error("x"), new WeakMap(), globalThis]);
    default:
      return Object.create(trapped(random, {}) as object);
  }
}

function primitive(random: Random): unknown {
  // biome-ignore format: a table
  return random.pick([
    undefined, null, 0, -0, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "", "\ud800", "job", true,
    10n ** 400n, Symbol("s"), Symbol.iterator, Object("boxed"), Object(1n), explode,
  ]);
}

function getter(random: Random): () => unknown {
  switch (random.below(4)) {
    case 0:
      return explode;
    case 1:
      return () => primitive(random);
    case 2:
      return () => random.share();
    default:
      return () => callBack(random);
  }
}

/** Calls the package while a call of the package is running. */
function callBack(random: Random): unknown {
  const text = random.pick([exampleText, wrongText, "{", "[".repeat(5000), "1".repeat(40)]);
  const value = random.pick([exampleJob, wireJob, { ...exampleJob, status: 1 }, null]);
  random.pick(textEntrances).enter(text);
  random.pick(valueEntrances).enter(value);
  return random.chance(0.5) ? completionJobOutFromJSON(text).value?.hyperparameters : value;
}

/** A proxy whose traps are mostly honest, but sometimes lie, throw or call the package. */
function trapped(random: Random, target: object): unknown {
  const lie = <Result>(honest: () => Result, lies: readonly unknown[]): Result => {
    const mood = random.share();
    if (mood < 0.9) return honest();
    if (mood < 0.94) return explode();
    if (mood < 0.96) callBack(random);
    return random.pick(lies) as Result;
  };
  const objects = [null, Array.prototype, Map.prototype, Promise.prototype, 1, Object.prototype];
  return new Proxy(target, {
    get: (of, key, self) => lie(() => Reflect.get(of, key, self), [1, "x", [], {}, null, explode]),
    has: (of, key) => lie(() => Reflect.has(of, key), [true, false]),
    ownKeys: (of) => lie(() => Reflect.ownKeys(of), [["id", "id"], [1], null, ["x"]]),
    getPrototypeOf: (of) => lie(() => Reflect.getPrototypeOf(of), objects),
    getOwnPropertyDescriptor: (of, key) =>
      lie(() => Reflect.getOwnPropertyDescriptor(of, key), [{ value: 1 }, 1, undefined]),
  });
}

function revoked(random: Random): unknown {
  const { proxy, revoke } = Proxy.revocable(random.pick([[], {}, () => 1]), {});
  revoke();
  return proxy;
}

function unprintable(): unknown {
  return { toString: explode, valueOf: explode, [Symbol.toPrimitive]: explode, toJSON: explode };
}

/** An array that misbehaves. Its length is bounded, since no reader could finish an endless one. */
function list(random: Random): unknown {
  const elements: unknown[] = random.pick([["f"], [{}], [null], ["f", {}, 1]]);
  const iterators = [
    explode,
    () => ({ next: explode }),
    () => ({ next: () => 1 }),
    () => 1,
    () => bounded(1000),
    function* () {
      yield "f";
      explode();
    },
  ];
  switch (random.below(4)) {
    case 0:
      return Object.assign([...elements], { [Symbol.iterator]: random.pick(iterators) });
    case 1:
      return Object.defineProperty([...elements], random.below(3), { get: getter(random) });
    case 2:
      return Object.assign([...elements], { constructor: { [Symbol.species]: explode } });
    default:
      return Object.assign([...elements], { length: random.below(3000) });
  }
}

function* bounded(count: number): Generator<unknown> {
  for (let at = 0; at < count; at += 1) yield at % 2 === 0 ? `${at}` : { at };
}

function cyclic(): unknown {
  const whole: Members = { ...exampleJob };
  whole.hyperparameters = whole;
  whole.repositories = [whole, [whole]];
  whole.metadata = whole;
  return whole;
}

function deep(levels: number): unknown {
  let value: unknown = {};
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? { value } : [value];
  return value;
}
