import assert from "node:assert/strict";
import test, { describe } from "node:test";
import { agreeOnValue, validValue } from "../checks/agree.js";
import { type Spelling, components } from "../rules/description.js";
import { sdk } from "../sides/sdk.js";
import { jobWith, objectWith } from "../inputs/sample.js";
import type { Subject } from "../sides/side.js";
import { subjects } from "../sides/subjects.js";

const job = components.CompletionJobOut;

/** An object whose members are getters that record each read. */
function noting(
  members: Readonly<Record<string, unknown>>,
  readings: string[],
  prefix = "",
): object {
  const object = {};
  for (const [name, value] of Object.entries(members)) {
    const get = () => {
      readings.push(prefix + name);
      return value;
    };
    Object.defineProperty(object, name, { get, enumerable: true, configurable: true });
  }
  return object;
}

/** The order in which `judge` reads the members of a job and of the objects in it. */
function readingsOf(spelling: Spelling, judge: (value: unknown) => unknown, spoilt: boolean) {
  const readings: string[] = [];
  const cost = { [spelling === "wire" ? "cost_currency" : "costCurrency"]: "USD", cost: 1 };
  const metadata = noting(cost, readings, "metadata.");
  const repository = objectWith(components.GithubRepositoryOut, spelling);
  const members = objectWith(job, spelling, {
    metadata,
    repositories: [noting(repository, readings, "repositories.0.")],
    ...(spoilt ? { id: 1, status: null } : {}),
  });
  judge(noting(members, readings));
  return readings;
}

/** The order in which the SDK reads the members. */
function expectedOf(spelling: Spelling, spoilt: boolean) {
  const judge = spelling === "wire" ? sdk.inbound : sdk.outbound;
  return readingsOf(spelling, (value) => judge("CompletionJobOut", value), spoilt);
}

for (const side of subjects) describe(side.name, () => testsOf(side));

function testsOf(side: Subject): void {
  const { safeParse, toJSON, fromJSON } = side;
  const { is, isWire } = side.functions.CompletionJobOut.object;
  const readers = [
    ["safeParse", "wire", (value: unknown) => safeParse("CompletionJobOut", value)],
    ["safeParse", "sdk", (value: unknown) => safeParse("CompletionJobOut", value)],
    ["toJSON", "sdk", (value: unknown) => toJSON("CompletionJobOut", value)],
  ] as const;
  const predicates = [
    ["isWire", "wire", isWire],
    ["is", "sdk", is],
  ] as const;

  for (const [name, spelling, judge] of [...readers, ...predicates]) {
    test(`${name} reads each member of a valid ${spelling} job once, in the SDK's order`, () => {
      assert.deepEqual(readingsOf(spelling, judge, false), expectedOf(spelling, false));
    });
  }

  for (const [name, spelling, judge] of readers) {
    test(`${name} reads each member of an invalid ${spelling} job once, in the SDK's order`, () => {
      assert.deepEqual(readingsOf(spelling, judge, true), expectedOf(spelling, true));
    });
  }

  for (const [name, spelling, judge] of predicates) {
    test(`${name} stops at the first wrong member of a ${spelling} job`, () => {
      assert.deepEqual(readingsOf(spelling, judge, true), ["id"]);
    });
  }

  test("a getter that gives another value each time is read once", () => {
    const build = () => {
      const values: unknown[] = ["first", 2, null];
      const object = objectWith(job, "wire");
      return Object.defineProperty(object, "id", { get: () => values.shift(), enumerable: true });
    };
    assert.equal(validValue(sdk.inbound("CompletionJobOut", build())).id, "first");
    const outcome = safeParse("CompletionJobOut", build());
    assert.equal(validValue(outcome).id, "first");
  });

  test("an iterator that can run only once is run once", () => {
    const build = () => {
      const items = ["a", "b"].values();
      const files = Object.defineProperty([], Symbol.iterator, { value: () => items });
      return objectWith(job, "wire", { training_files: files });
    };
    assert.deepEqual(validValue(safeParse("CompletionJobOut", build())).trainingFiles, ["a", "b"]);
  });

  test("the error of a getter reaches the caller, and the next call works", () => {
    const thrown = new Error("mine");
    const throwing = () =>
      Object.defineProperty(objectWith(job, "wire"), "model", {
        get: () => {
          throw thrown;
        },
      });
    const outcome = agreeOnValue("CompletionJobOut", "wire", throwing);
    assert.equal((outcome as { error: unknown }).error, thrown);
    assert.equal(
      agreeOnValue("CompletionJobOut", "wire", () => objectWith(job, "wire")).verdict,
      "valid",
    );
  });

  test("a getter can call the package while its own object is read", () => {
    for (const spoilt of [{}, { id: 1 }, { hyperparameters: { epochs: Symbol("x") } }]) {
      const build = () =>
        Object.defineProperty(objectWith(job, "wire", spoilt), "metadata", {
          get: () => {
            safeParse("CompletionJobOut", objectWith(job, "wire", { model: null, status: 1n }));
            const inner = fromJSON("JobMetadataOut", '{"cost_currency":"\\u20ac","cost":1.5}');
            return { cost_currency: validValue(inner).costCurrency, cost: 1 };
          },
        });
      agreeOnValue("CompletionJobOut", "wire", build);
    }
  });

  test("an array without an iterator and a revoked proxy throw a TypeError", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const noIterator = Object.defineProperty([], Symbol.iterator, { value: undefined });
    for (const members of [{ training_files: noIterator }, { metadata: proxy }]) {
      const value = objectWith(job, "wire", members);
      for (const judge of [sdk.inbound, safeParse]) {
        const outcome = judge("CompletionJobOut", value);
        assert.equal(outcome.verdict, "threw");
        assert.ok((outcome as { error: unknown }).error instanceof TypeError);
      }
    }
  });

  test("the result shares no object with the input", () => {
    const input = objectWith(job, "wire", { metadata: {}, integrations: [] });
    const value = validValue(safeParse("CompletionJobOut", Object.freeze(input)));
    for (const [mine, theirs] of [
      ["trainingFiles", "training_files"],
      ["metadata", "metadata"],
      ["hyperparameters", "hyperparameters"],
      ["integrations", "integrations"],
    ] as const) {
      assert.equal(typeof value[mine], "object");
      assert.notEqual(value[mine], input[theirs]);
    }
  });

  test("two results share no object", () => {
    const text = jobWith({ metadata: "{}", integrations: '[{"project":"x"}]' });
    const [first, second] = [0, 1].map(() => validValue(fromJSON("CompletionJobOut", text)));
    for (const name of ["trainingFiles", "metadata", "integrations", "hyperparameters"]) {
      assert.deepEqual(first?.[name], second?.[name]);
      assert.notEqual(first?.[name], second?.[name]);
    }
  });
}
