/** Records of anything, such as the data of an event, as JavaScript values. */
import assert from "node:assert/strict";
import test from "node:test";
import { agreeOnValue, onlyIssue, validValue } from "../checks/agree.js";
import { oddKeys } from "../inputs/odd-keys.js";
import { objectWith } from "../inputs/sample.js";
import { oddValues } from "../inputs/value/odd-value.js";
import { components } from "../rules/description.js";
import { rust } from "../sides/rust.js";
import { sdk } from "../sides/sdk.js";
import { subjects } from "../sides/subjects.js";

function event(spelling: "wire" | "sdk", data: unknown): object {
  return objectWith(components.EventOut, spelling, { data });
}

/** The record that all sides make of another one, in each spelling. */
function recordOf(build: () => unknown): Record<string, unknown> {
  agreeOnValue("EventOut", "sdk", () => event("sdk", build()));
  const outcome = agreeOnValue("EventOut", "wire", () => event("wire", build()));
  return validValue(outcome).data as Record<string, unknown>;
}

/** What all sides throw for a record. */
function thrownFor(build: () => unknown): void {
  const outcome = agreeOnValue("EventOut", "wire", () => event("wire", build()));
  assert.equal(outcome.verdict, "threw");
  assert.equal(agreeOnValue("EventOut", "sdk", () => event("sdk", build())).verdict, "threw");
}

test("the result is a new object with the same members", () => {
  const inner = { a: [1] };
  const data = { inner, 2: "b", "1": "a" };
  for (const { safeParse, name } of subjects) {
    const record = validValue(safeParse("EventOut", event("wire", data))).data as typeof data;
    assert.notEqual(record, data, name);
    assert.equal(record.inner, inner, name);
    assert.deepEqual(Object.keys(record), ["1", "2", "inner"]);
  }
});

test("members of every kind of value stay what they are", () => {
  for (const make of oddValues) {
    const part = make();
    for (const { parse, name } of subjects) {
      const record = validValue(parse("EventOut", event("sdk", { part }))).data;
      assert.ok(Object.is((record as { part: unknown }).part, part), name);
    }
  }
});

test("every odd key is copied, except __proto__", () => {
  const members = Object.fromEntries(oddKeys.map((key, at) => [key, at]));
  const record = recordOf(() => members);
  assert.equal(Object.hasOwn(record, "__proto__"), false);
  assert.equal(Object.keys(record).length, oddKeys.length - 1);
});

test("members that are undefined are kept", () => {
  for (const { parse, name } of subjects) {
    const record = validValue(parse("EventOut", event("wire", { a: undefined }))).data as object;
    assert.ok(Object.hasOwn(record, "a"), name);
  }
  agreeOnValue("EventOut", "sdk", () => event("sdk", { a: undefined, b: 1 }));
});

test("inherited members count, and hidden and symbolic ones do not", () => {
  class Data {
    own = 1;
    get onPrototype(): number {
      return 2;
    }
  }
  assert.deepEqual(
    recordOf(() => new Data()),
    { own: 1 },
  );
  assert.deepEqual(
    recordOf(() => Object.create({ a: 1, 0: 2 })),
    { 0: 2, a: 1 },
  );
  assert.deepEqual(
    recordOf(() => Object.assign(Object.create({ a: 1, b: 2 }), { b: 3 })),
    { a: 1, b: 3 },
  );
  assert.deepEqual(
    recordOf(() => ({ [Symbol("s")]: 1, a: 2 })),
    { a: 2 },
  );
  const hidden = { value: 1, enumerable: false };
  assert.deepEqual(
    recordOf(() => Object.create({ a: 1 }, { a: hidden, b: hidden })),
    {},
  );
  assert.deepEqual(
    recordOf(() => Object.assign(Object.create(null), { a: 1 })),
    { a: 1 },
  );
});

test("what zod takes for another type than an object is an issue", () => {
  const wrong = [new Map(), new Set(), new Date(0), [], Promise.resolve(), "{}", 1, true, () => 0];
  for (const data of wrong) {
    for (const spelling of ["wire", "sdk"] as const) {
      const issue = onlyIssue(agreeOnValue("EventOut", spelling, () => event(spelling, data)));
      assert.deepEqual(issue.path, ["data"]);
    }
  }
});

test("a getter that throws is passed on, also by is and isWire", () => {
  const getter = () => ({
    a: 1,
    get b(): never {
      throw new TypeError("no b");
    },
  });
  thrownFor(getter);
  for (const { functions, name } of subjects) {
    const { is, isWire } = functions.EventOut.object;
    assert.throws(() => is(event("sdk", getter())), /no b/, name);
    assert.throws(() => isWire(event("wire", getter())), /no b/, name);
  }
});

test("a proxy that throws is passed on", () => {
  const fail = () => {
    throw new RangeError("no keys");
  };
  thrownFor(() => new Proxy({}, { ownKeys: fail }));
  thrownFor(() => new Proxy({ a: 1 }, { getPrototypeOf: fail }));
});

test("each member is read once", () => {
  for (const { functions, name } of subjects) {
    const { is, isWire, safeParse } = functions.EventOut.object;
    const { toJSON } = functions.EventOut;
    for (const read of [is, isWire, safeParse, toJSON] as ((value: unknown) => unknown)[]) {
      const keys: unknown[] = [];
      const data = new Proxy(
        { a: 1, b: 2 },
        {
          get: (target, key) => {
            if (key !== "then") keys.push(key);
            return Reflect.get(target, key) as unknown;
          },
        },
      );
      read({ name: "x", data, createdAt: 1, created_at: 1 });
      assert.deepEqual(keys.slice(0, 2), ["a", "b"], name);
      if (read !== safeParse) assert.equal(keys.length, 2, name);
    }
  }
});

test("toJSON writes what JSON.stringify makes of the copy", () => {
  const records = [
    { date: new Date(0), map: new Map([[1, 2]]), text: new String("x"), none: undefined },
    { a: [undefined, () => 0, Symbol("s")], b: () => 0, c: Symbol("s"), d: [NaN, Infinity, -0] },
    { inner: { toJSON: (key: string) => [key] } },
    { toJSON: () => "the whole record" },
    Object.create({ toJSON: () => "inherited", a: 1 }) as object,
    { "\ud800": "\udc00", "": 1, 1: 2 },
  ];
  for (const data of records) {
    const expected = sdk.toJSON("EventOut", event("sdk", data));
    assert.equal(expected.verdict, "valid");
    for (const side of subjects) {
      assert.deepEqual(side.toJSON("EventOut", event("sdk", data)), expected, side.name);
    }
  }
});

test("toJSON throws what JSON.stringify throws for a bigint and for a circle", () => {
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  for (const data of [{ a: 1n }, circle]) {
    for (const side of subjects) {
      const outcome = side.toJSON("EventOut", event("sdk", data));
      assert.equal(outcome.verdict === "threw" && outcome.error instanceof TypeError, true);
    }
  }
});

test("a record in an object of mixed spellings, or beside something wrong, is read once too", () => {
  const mixed = () => ({ name: "x", data: { a: 1 }, created_at: 1, createdAt: undefined });
  for (const { safeParse, name } of subjects) {
    assert.deepEqual(validValue(safeParse("EventOut", mixed())).data, { a: 1 }, name);
  }
  const value = () => ({ name: 7, data: { a: 1 }, created_at: 1 });
  assert.deepEqual(onlyIssue(agreeOnValue("EventOut", "wire", value)).path, ["name"]);
});

test("from_js of the Rust API takes what JSON.stringify writes, with infinite numbers and -0", () => {
  const data = {
    date: new Date(0),
    numbers: [Infinity, -Infinity, -0, NaN, 1.5],
    left: [undefined, () => 0],
    out: undefined,
    inner: { toJSON: () => ({ x: new Boolean(true) }) },
  };
  const { data: record } = validValue(rust.fromJS("EventOut", event("sdk", data)));
  assert.deepEqual(record, {
    date: "1970-01-01T00:00:00.000Z",
    numbers: [Infinity, -Infinity, -0, null, 1.5],
    left: [null, null],
    inner: { x: true },
  });
});

test("from_js of the Rust API reports a bigint as unreadable, and a circle as too deep", () => {
  assert.equal(onlyIssue(rust.fromJS("EventOut", event("sdk", { a: 1n }))).code, "unreadable");
  const circle: Record<string, unknown> = {};
  circle.self = [circle, circle];
  const issue = onlyIssue(rust.fromJS("EventOut", event("sdk", circle)));
  assert.deepEqual([issue.code, issue.path], ["too_deep", ["data"]]);
  const lone = onlyIssue(rust.fromJS("EventOut", event("sdk", { a: ["\ud800"] })));
  assert.equal(lone.code, "unpaired_surrogate");
});
