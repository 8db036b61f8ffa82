/** The Rust API's `identify` gives the same answer in the same words. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import * as product from "completion-job";
import { identify, suggestionFor } from "completion-job";
import { errorOf, identify as identifyInRust } from "../../target/rust-side/rust_side.js";
import { brokenBytes, randomBytes } from "../hostile/inputs/broken-bytes.js";
import { componentNames } from "../shared/components.js";
import { functionsOf } from "../shared/package.js";
import { Random } from "../shared/random.js";
import { cases } from "./inputs/index.js";
import { changedText } from "./inputs/changed-text.js";
import { nearText } from "./inputs/near-text.js";

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

const functions = functionsOf(product);

/** In Rust, a second name of a component is that component, and its errors have the first name. */
const names = componentNames.filter((name) => !/(Integrations|Repositories|One)$/.test(name));

/** Both sides print an error in the same words, and suggest the same. */
function assertSameError(name: (typeof componentNames)[number], text: string): void {
  const bytes = encoder.encode(text);
  const inRust = errorOf(name, bytes);
  const result = functions[name].fromJSON(bytes);
  assert.equal(inRust === undefined, result.ok, text);
  if (inRust === undefined || result.ok) return;
  const error = result.error as product.ValidationError;
  assert.equal(inRust.pretty, error.pretty(), text);
  const suggestions = error.issues.map((issue) => {
    const suggestion = suggestionFor(issue, error);
    return suggestion
      ? [suggestion.what, suggestion.pointer, suggestion.found, suggestion.meant]
      : null;
  });
  assert.deepEqual(JSON.parse(inRust.suggestions), suggestions, text);
}

describe("Rust gives the same advice", () => {
  test("for the texts of the table, read as each component", () => {
    for (const { input } of cases) {
      const text = typeof input === "object" ? JSON.stringify(input) : input;
      if (typeof text !== "string" || !isWellFormed(text) || /\\ud8/.test(text)) continue;
      for (const name of names) assertSameError(name, text);
    }
  });

  test(`for ${COUNT} jobs that are nearly right, and as many changed texts`, () => {
    for (let count = 0; count < COUNT; count += 1) {
      const random = new Random(Number(process.env.SEED ?? 1), 2, count);
      const isJob = random.chance(0.5);
      assertSameError(isJob ? "CompletionJobOut" : random.pick(names), nearText(random));
      const text = changedText(random);
      // Half a surrogate pair is an issue of its own in Rust.
      if (isWellFormed(text) && !/\\u[dD][89a-fA-F]/.test(text))
        assertSameError(random.pick(names), text);
    }
  });
});
