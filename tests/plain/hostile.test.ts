/** Callers cannot harm the plain package's module: no call traps, and no call leaks memory or values. */
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

/** The exports that show what the module holds: its memory, and its table of JavaScript values. */
interface Internals {
  readonly memory: WebAssembly.Memory;
  readonly __wbindgen_externrefs: WebAssembly.Table;
}

/** Loads the package, and gets the exports of its WebAssembly instance. */
function load(): { plain: typeof Plain; internals: Internals } {
  const { Instance } = WebAssembly;
  let internals: Internals | undefined;
  WebAssembly.Instance = class extends Instance {
    constructor(module: WebAssembly.Module, imports?: WebAssembly.Imports) {
      super(module, imports);
      internals = this.exports as unknown as Internals;
    }
  };
  try {
    const plain = createRequire(import.meta.url)("../../target/plain/nodejs/completion_job.js");
    assert.ok(internals);
    return { plain, internals };
  } finally {
    WebAssembly.Instance = Instance;
  }
}

const { plain, internals } = load();
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

/** Ways to use the package, whether they succeed or fail. */
const acts: Readonly<Record<string, () => unknown>> = {
  "a valid text": () => completionJobOutFromJSON(exampleText),
  "valid bytes": () => completionJobOutFromJSON(encoder.encode(exampleText)),
  "an invalid text": () => completionJobOutFromJSON(wrongText),
  "bad JSON": () => completionJobOutFromJSON("{"),
  "bytes that are not UTF-8": () =>
    completionJobOutFromJSON(Uint8Array.of(0x22, 0xff)).error?.pretty(),
  "isJSON of a text": () => CompletionJobOut.isJSON(exampleText),
  "a valid object": () => CompletionJobOut.parse(exampleJob),
  "an invalid object": () => CompletionJobOut.safeParse(wrongJob),
  "is of an object": () => CompletionJobOut.is(exampleJob),
  "writing an object": () => completionJobOutToJSON(exampleJob),
  "writing an invalid object": () => completionJobOutToJSON(wrongJob as never),
  "pretty of an error": () => completionJobOutFromJSON(wrongText).error?.pretty(),
  "format of an error": () => completionJobOutFromJSON(wrongText).error?.format(),
  "a getter that throws": () => CompletionJobOut.parse(throwing()),
  "a revoked proxy": () => CompletionJobOut.safeParse({ ...exampleJob, metadata: revoked }),
  "an argument of the wrong type": () => CompletionJobOut.parseJSON(Symbol("x") as never),
};

/**
 * The memory that 20000 calls may leak, in bytes. For each function that threw, wasm-bindgen 0.2.130 keeps an entry of its table of
 * values: the entry holds `undefined` and takes 4 bytes of memory, and the memory grows by doubling.
 */
const leaked: Readonly<Record<string, number>> = { "a getter that throws": 20_000 * 4 * 4 };

function attempt(act: () => unknown): void {
  try {
    act();
  } catch (error) {
    assert.ok(!(error instanceof WebAssembly.RuntimeError), (error as Error).stack);
  }
}

/** Checks that the package still returns correct results. */
function assertWorks(): void {
  assert.deepEqual(completionJobOutFromJSON(exampleText), { ok: true, value: normalizedJob });
  assert.deepEqual(CompletionJobOut.parse(exampleJob), normalizedJob);
  assert.equal(CompletionJobOut.isJSON("{"), false);
}

for (const [name, act] of Object.entries(acts)) {
  test(`20000 calls leak no memory and no value: ${name}`, () => {
    for (let count = 0; count < 500; count += 1) attempt(act);
    const [bytes, values] = [
      internals.memory.buffer.byteLength,
      internals.__wbindgen_externrefs.length,
    ];
    for (let count = 0; count < 20_000; count += 1) attempt(act);
    const more = internals.memory.buffer.byteLength - bytes;
    assert.ok(more <= (leaked[name] ?? 0), `${more} bytes`);
    if (leaked[name] === undefined) assert.equal(internals.__wbindgen_externrefs.length, values);
    assertWorks();
  });

  test(`a full stack at any depth throws a RangeError and does no harm: ${name}`, () => {
    for (let round = 0; round < 50; round += 1) {
      const errors = actOnFullStack(() => attempt(act), round);
      const unexpected = errors.find((error) => !(error instanceof RangeError));
      assert.equal(unexpected, undefined, `round ${round}: ${String(unexpected)}`);
    }
    assertWorks();
  });
}

test("the package reads a job of 200 MB, and then the next job", () => {
  const text = `{"x":"${"y".repeat(200 << 20)}",${exampleText.slice(1)}`;
  assert.ok(CompletionJobOut.isJSON(text));
  assertWorks();
});
