/** `identify` never throws, whatever the input is. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { identify } from "completion-job";
import { brokenBytes, randomBytes } from "../hostile/inputs/broken-bytes.js";
import { wildValue } from "../hostile/inputs/wild-value.js";
import { Random } from "../shared/random.js";
import { changedText } from "./inputs/changed-text.js";
import { cases } from "./inputs/index.js";
import { completion } from "./inputs/jobs.js";

const COUNT = Number(process.env.N ?? 3000);
const SEED = Number(process.env.SEED ?? 1);

/** An answer has a sentence of one line, and evidence unless nothing is known. A byte order mark is evidence too. */
function check(input: unknown): void {
  const { what, sentence, evidence } = identify(input);
  assert.ok(sentence.length > 0);
  assert.doesNotMatch(sentence, /\p{Cc}/u);
  assert.ok(evidence.length > 0 || what === "unknown");
}

function throwing(): never {
  throw new Error("a getter of the caller's");
}

/** A proxy that throws whatever it is asked. */
function mine(target: object): object {
  const traps = Object.getOwnPropertyNames(Reflect).map((name) => [name, throwing]);
  return new Proxy(target, Object.fromEntries(traps));
}

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

/** A job that holds itself wherever it can. */
function cyclic(): object {
  const job: Record<string, unknown> = { ...completion };
  for (const key of [
    "hyperparameters",
    "metadata",
    "events",
    "raw",
    "data",
    "response",
    "detail",
    "error",
    "log",
  ]) {
    job[key] = job;
  }
  return job;
}

function nested(levels: number, [open, close]: readonly [string, string]): string {
  return open.repeat(levels) + close.repeat(levels);
}

/** An object with one member that is an endless list, or says so. */
function endless(key: string): object {
  return {
    [key]: new Proxy([], {
      get: (of, name) => (name === "length" ? 2 ** 32 : Reflect.get(of, name)),
    }),
  };
}

const getters = Object.fromEntries(
  Object.keys(completion).map((key) => [key, { get: throwing, enumerable: true }]),
);

const oddValues: readonly [name: string, value: unknown][] = [
  ["a proxy that throws", mine({})],
  ["a proxy of an array that throws", mine([])],
  ["a proxy of a function that throws", mine(() => 1)],
  ["a proxy of bytes that throws", mine(new Uint8Array(4))],
  ["an array of proxies that throw", [mine({}), mine([])]],
  ["a revoked proxy", revoked({})],
  ["a revoked proxy of an array", revoked([])],
  ["a revoked proxy inside a page", { data: [revoked({}), completion], total: 2 }],
  ["an object whose getters throw", Object.defineProperties({}, getters)],
  [
    "an object that throws as it is converted",
    { [Symbol.toPrimitive]: throwing, toString: throwing, toJSON: throwing },
  ],
  ["a job that holds itself", cyclic()],
  ["a symbol", Symbol("job")],
  ["a bigint", 10n ** 400n],
  ["a function", throwing],
  ["a class", class Job {}],
  ["an object without a prototype", Object.assign(Object.create(null), completion)],
  ["a job as the prototype of an object", Object.create(completion)],
  ["bytes of a detached buffer", detached()],
  ["a detached buffer", detached().buffer],
  ["half a surrogate pair", "\ud800"],
  ["a job with halves of surrogate pairs", `{"id": "\udc00", "detail": "\\ud800"}`],
  ["a byte order mark alone", "\ufeff"],
  ["many byte order marks", "\ufeff".repeat(50)],
  ["bytes of many byte order marks", new TextEncoder().encode("\ufeff".repeat(50))],
  ["deeply nested arrays", nested(300_000, ["[", "]"])],
  ["deeply nested objects", nested(100_000, ['{"data":', "}"])],
  ["arrays that are not closed", "[".repeat(1_000_000)],
  ["bodies in bodies", nested(20_000, ['{"status":200,"headers":{},"body":', "}"])],
  ["errors in errors", nested(20_000, ['{"error":', "}"])],
  ["unknown jobs in unknown jobs", nested(20_000, ['{"isUnknown":true,"raw":', "}"])],
  ["a very long text", "a".repeat(20_000_000)],
  ["a very long string", `"${"\\n".repeat(2_000_000)}"`],
  ["very many lines", "{}\n".repeat(200_000)],
  ["very many lines that are not JSON", "{\n".repeat(50_000)],
  ["very many heads", "HTTP/1.1 100 Continue\r\n\r\n".repeat(20_000)],
  ["a head without an end", `HTTP/1.1 200 OK\r\n${"a: b\r\n".repeat(100_000)}`],
  ["very many spaces", " ".repeat(2_000_000)],
  ["an endless page", endless("data")],
  ["a list of errors without an end", { detail: [{ loc: endless("x"), msg: "m" }] }],
  [
    "an error of an array that is a string",
    { detail: [{ loc: ["a", Symbol("b")], msg: "m", type: "t" }] },
  ],
];

function detached(): Uint8Array {
  const bytes = new Uint8Array(8);
  structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
  return bytes;
}

describe("identify does not throw", () => {
  for (const [name, value] of oddValues) test(`for ${name}`, () => check(value));

  test("where a member of a job throws, which counts as a missing one", () => {
    const job = Object.defineProperty({ ...completion }, "suffix", { get: throwing });
    assert.equal(identify(job).what, "job");
  });

  test("for values nested as deep as memory allows", () => {
    let value: unknown = completion;
    for (let level = 0; level < 200_000; level += 1)
      value = { raw: value, isUnknown: true, data: [value] };
    check(value);
  });

  test("when there is hardly any stack left", () => {
    const fall = (): void => {
      check(cases[0]?.input);
      fall();
    };
    assert.throws(fall, RangeError);
    check(cases[0]?.input);
  });

  test(`for ${COUNT} random texts, bytes and values`, () => {
    for (let count = 0; count < COUNT; count += 1) {
      const random = new Random(SEED, 0, count);
      check(changedText(random));
      check(brokenBytes(random));
      check(randomBytes(random));
      check(wildValue(random));
    }
  });

  test("and leaves the input as it was", () => {
    for (const { input } of cases) {
      if (
        typeof input !== "object" ||
        input === null ||
        input instanceof Error ||
        input instanceof Map
      )
        continue;
      const before = structuredClone(input);
      identify(input);
      assert.deepEqual(input, before);
    }
  });
});
