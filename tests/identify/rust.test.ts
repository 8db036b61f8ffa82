/** The Rust API's `identify` gives the same answer in the same words. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { identify } from "completion-job";
import { identify as identifyInRust } from "../../target/rust-side/rust_side.js";
import { brokenBytes, randomBytes } from "../hostile/inputs/broken-bytes.js";
import { Random } from "../shared/random.js";
import { cases } from "./inputs/index.js";
import { changedText } from "./inputs/changed-text.js";

const encoder = new TextEncoder();

/** A string with half a surrogate pair has no bytes. */
function isWellFormed(text: string): boolean {
  return !/\p{Cs}/u.test(text);
}

function assertSame(bytes: Uint8Array): void {
  assert.deepEqual(
    JSON.parse(identifyInRust(bytes)),
    identify(bytes),
    new TextDecoder().decode(bytes),
  );
}

describe("Rust gives the same answer", () => {
  for (const { name, input } of cases) {
    const text = input instanceof Uint8Array || typeof input === "string" ? input : undefined;
    if (text === undefined) continue;
    test(`for ${name}`, () => {
      assertSame(typeof text === "string" ? encoder.encode(text) : text);
      // A string of JSON holds the mark that was removed from the bytes.
      if (typeof text === "string") assertSame(encoder.encode(JSON.stringify(text)));
    });
  }

  test("for values of the table as texts", () => {
    for (const { input } of cases) {
      const text = typeof input === "object" ? JSON.stringify(input) : undefined;
      if (text !== undefined) assertSame(encoder.encode(text));
    }
  });
});

const COUNT = Number(process.env.N ?? 3000);

test(`for ${COUNT} changed texts and random bytes`, () => {
  for (let count = 0; count < COUNT; count += 1) {
    const random = new Random(Number(process.env.SEED ?? 1), 1, count);
    const text = changedText(random);
    if (isWellFormed(text)) assertSame(encoder.encode(text));
    assertSame(brokenBytes(random));
    assertSame(randomBytes(random));
  }
});
