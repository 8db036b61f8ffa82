/** `identify` says what an input is. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Identification, identify, type Reader } from "completion-job";
import * as product from "completion-job";
import type { Case } from "./inputs/case.js";
import { cases } from "./inputs/index.js";

function check({ input, what, sentence, has = {}, evidence = [] }: Case): void {
  const found: Identification = identify(input);
  assert.equal(found.what, what);
  const [beginning = "", rest] = sentence.split(/(?<=.)…$/);
  if (rest === undefined) assert.equal(found.sentence, sentence);
  else assert.ok(found.sentence.startsWith(beginning), found.sentence);
  const members = Object.keys(has).map((key) => [key, found[key as keyof Identification]]);
  assert.deepEqual(Object.fromEntries(members), has);
  const pointers = found.evidence.map(({ pointer }) => pointer);
  const told = found.evidence.map(({ pointer, shows }) => `${pointer} ${shows}`);
  assert.equal(new Set(told).size, told.length, told.join());
  for (const pointer of evidence) assert.ok(pointers.includes(pointer), pointers.join());
}

describe("identify", () => {
  for (const one of cases) test(`recognises ${one.name}`, () => check(one));

  test("is tried with at least 60 inputs of every kind", () => {
    assert.ok(cases.length >= 60);
    assert.equal(new Set(cases.map(({ what }) => what)).size, 12);
    assert.equal(new Set(cases.map(({ name }) => name)).size, cases.length);
  });

  test("gives evidence for everything that it knows", () => {
    for (const { name, input, what } of cases) {
      const { evidence } = identify(input);
      assert.equal(evidence.length === 0, what === "unknown", name);
      for (const { shows } of evidence)
        assert.match(shows, /^(is|has|holds|begins|looks|belongs) /);
    }
  });

  test("gives a buffer the answer of its bytes", () => {
    const bytes = new TextEncoder().encode('{"detail": "no"}');
    assert.deepEqual(identify(bytes.buffer), identify(bytes));
    assert.deepEqual(identify(bytes), identify('{"detail": "no"}'));
  });

  test("gives up where texts are in texts in texts", () => {
    let text = '{"detail": "no"}';
    for (let level = 0; level < 12; level += 1) text = JSON.stringify(text);
    assert.equal(identify(text).what, "unknown");
  });
});

/** The functions that an answer names. */
function readersIn(found: Identification): Reader[] {
  const readers = [found.reader, "exact" in found ? found.exact : null];
  return readers.filter((reader) => reader !== null);
}

const named = cases.flatMap(({ input }) => readersIn(identify(input)));

test("every entry that identify names is one of the package's", () => {
  for (const { entry } of named) assert.match(entry, /^completion-job(\/sdk-(1\.5|2))?$/);
});

test("every function of the main entry that identify names exists", {
  todo: "the functions for the family and readJob come with the family",
}, () => {
  for (const { name, entry } of named) {
    if (entry !== "completion-job") continue;
    const [first = "", second] = name.split(".");
    const value = (product as Record<string, unknown>)[first] as Record<string, unknown>;
    assert.equal(typeof (second === undefined ? value : value?.[second]), "function", name);
  }
});
