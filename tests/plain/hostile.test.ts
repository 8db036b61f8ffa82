/** What callers do to the plain package leaves its module sound: no trap, no memory and no value is left behind. */
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import test from "node:test";
import type * as Plain from "../../target/plain/nodejs/completion_job.js";
import { actOnFullStack } from "../hostile/full-stack.js";
import { exampleJob, exampleWireJob, normalizedJob } from "../shared/example-job.js";

const exampleText = JSON.stringify(exampleWireJob);
const wrongText = '{"id":"é","auto_start":1,"status":"\\u0046ast","training_files":["a",null]}';
const wrongJob = { ...exampleJob, id: 1, status: "none", trainingFiles: [null], createdAt: 1.5 };
const encoder = new TextEncoder();

/** What the module exports that tells what it holds: its memory, and the values that it was lent. */
interface Inside {
  readonly memory: WebAssembly.Memory;
  readonly __wbindgen_externrefs: WebAssembly.Table;
}

/** Loads the package, and keeps the exports of its instance. */
function load(): { plain: typeof Plain; inside: Inside } {
  const { Instance } = WebAssembly;
  let inside: Inside | undefined;
  WebAssembly.Instance = class extends Instance {
    constructor(module: WebAssembly.Module, imports?: WebAssembly.Imports) {
      super(module, imports);
      inside = this.exports as unknown as Inside;
    }
  };
  try {
    const plain = createRequire(import.meta.url)("../../target/plain/nodejs/completion_job.js");
    assert.ok(inside);
    return { plain, inside };
  } finally {
    WebAssembly.Instance = Instance;
  }
}

const { plain, inside } = load();
const { CompletionJobOut, completionJobOutFromJSON, completionJobOutToJSON } = plain;

function throwing(): object {
  return Object.defineProperty({ ...exampleJob }, "model", {
    get() {
      throw new RangeError("mine");
    },
  });
}

const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();

/** Ways to use the package; each is done in vain or not. */
const acts: Readonly<Record<string, () => unknown>> = {
  "a right text": () => completionJobOutFromJSON(exampleText),
  "right bytes": () => completionJobOutFromJSON(encoder.encode(exampleText)),
  "a wrong text": () => completionJobOutFromJSON(wrongText),
  "bad JSON": () => completionJobOutFromJSON("{"),
  "bytes that are not UTF-8": () =>
    completionJobOutFromJSON(Uint8Array.of(0x22, 0xff)).error?.pretty(),
  "a verdict": () => CompletionJobOut.isJSON(exampleText),
  "a right object": () => CompletionJobOut.parse(exampleJob),
  "a wrong object": () => CompletionJobOut.safeParse(wrongJob),
  "a verdict on an object": () => CompletionJobOut.is(exampleJob),
  "an object to write": () => completionJobOutToJSON(exampleJob),
  "a wrong object to write": () => completionJobOutToJSON(wrongJob as never),
  "an error to print": () => completionJobOutFromJSON(wrongText).error?.pretty(),
  "an error for a form": () => completionJobOutFromJSON(wrongText).error?.format(),
  "a getter that throws": () => CompletionJobOut.parse(throwing()),
  "a revoked proxy": () => CompletionJobOut.safeParse({ ...exampleJob, metadata: revoked }),
  "a wrong argument": () => CompletionJobOut.parseJSON(Symbol("x") as never),
};

/**
 * What may be left of 20000 calls, in bytes. For a function that threw, wasm-bindgen 0.2.130 keeps a place in its table of values: it
 * holds `undefined`, and takes 4 bytes of memory, which grows double.
 */
const left: Readonly<Record<string, number>> = { "a getter that throws": 20_000 * 4 * 4 };

function tryTo(act: () => unknown): void {
  try {
    act();
  } catch (error) {
    assert.ok(!(error instanceof WebAssembly.RuntimeError), (error as Error).stack);
  }
}

/** It goes on to say what is right. */
function assertSound(): void {
  assert.deepEqual(completionJobOutFromJSON(exampleText), { ok: true, value: normalizedJob });
  assert.deepEqual(CompletionJobOut.parse(exampleJob), normalizedJob);
  assert.equal(CompletionJobOut.isJSON("{"), false);
}

for (const [name, act] of Object.entries(acts)) {
  test(`20000 times leave no more memory and no value behind: ${name}`, () => {
    for (let count = 0; count < 500; count += 1) tryTo(act);
    const [bytes, values] = [inside.memory.buffer.byteLength, inside.__wbindgen_externrefs.length];
    for (let count = 0; count < 20_000; count += 1) tryTo(act);
    const more = inside.memory.buffer.byteLength - bytes;
    assert.ok(more <= (left[name] ?? 0), `${more} bytes`);
    if (left[name] === undefined) assert.equal(inside.__wbindgen_externrefs.length, values);
    assertSound();
  });

  test(`a full stack at every depth is a RangeError and no more: ${name}`, () => {
    for (let round = 0; round < 50; round += 1) {
      const errors = actOnFullStack(() => tryTo(act), round);
      const strange = errors.find((error) => !(error instanceof RangeError));
      assert.equal(strange, undefined, `round ${round}: ${String(strange)}`);
    }
    assertSound();
  });
}

test("a job of 200 MB is read, and the next job too", () => {
  const text = `{"x":"${"y".repeat(200 << 20)}",${exampleText.slice(1)}`;
  assert.ok(CompletionJobOut.isJSON(text));
  assertSound();
});
