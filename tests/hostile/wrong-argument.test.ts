import assert from "node:assert/strict";
import test from "node:test";
import { assertSound } from "./canary.js";
import { textEntrances } from "./entrances.js";

class Impostor {
  readonly length = 2;
  readonly 0 = 0x31;
  get [Symbol.toStringTag](): string {
    return "Uint8Array";
  }
}

const noTexts: readonly (readonly [name: string, value: unknown])[] = [
  ["undefined", undefined],
  ["null", null],
  ["a number", 1],
  ["a bigint", 1n],
  ["a boolean", true],
  ["a symbol", Symbol("text")],
  ["a function", () => "{}"],
  ["an object", {}],
  ["an object without a prototype", Object.create(null)],
  ["a list of bytes", [0x7b, 0x7d]],
  ["a boxed string", Object("{}")],
  ["an object that reads as text", { toString: () => "{}" }],
  ["other bytes: Int8Array", new Int8Array(2)],
  ["other bytes: Uint8ClampedArray", new Uint8ClampedArray(2)],
  ["other bytes: Uint16Array", new Uint16Array(2)],
  ["other bytes: DataView", new DataView(new ArrayBuffer(2))],
  ["other bytes: SharedArrayBuffer", new SharedArrayBuffer(2)],
  ["a Blob", new Blob(["{}"])],
  ["a Response", new Response("{}")],
  ["a promise", Promise.resolve("{}")],
  ["a proxy of bytes", new Proxy(new Uint8Array(2), {})],
  ["the prototype of bytes", Uint8Array.prototype],
  ["an object that calls itself Uint8Array", new Impostor()],
  ["an object that calls itself ArrayBuffer", { [Symbol.toStringTag]: "ArrayBuffer", length: 2 }],
];

for (const [name, value] of noTexts) {
  test(`an argument that is neither a string nor bytes throws a TypeError that says so: ${name}`, () => {
    for (const { enter } of textEntrances) {
      assert.throws(
        () => enter(value),
        (error) =>
          error instanceof TypeError && /^Expected a string, a Uint8Array/.test(error.message),
      );
    }
    assertSound();
  });
}

test("a revoked proxy and detached bytes throw a TypeError", () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const bytes = new Uint8Array(2);
  structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
  for (const { enter } of textEntrances) {
    assert.throws(() => enter(proxy), TypeError);
    assert.throws(() => enter(bytes), TypeError);
    assert.throws(() => enter(bytes.buffer), TypeError);
  }
  assertSound();
});
