import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { moduleBytes } from "../../pkg/dist/module/embedded.js";

const wasm = readFileSync(new URL("../../pkg/dist/completion_job_bg.wasm", import.meta.url));

test("the embedded bytes are those of the wasm module", () => {
  assert.ok(wasm.equals(moduleBytes()));
});

test("the embedded bytes are decoded right without Uint8Array.fromHex and Buffer", (context) => {
  const { Buffer } = globalThis;
  const fromHex = Object.getOwnPropertyDescriptor(Uint8Array, "fromHex");
  context.after(() => {
    Object.assign(globalThis, { Buffer });
    if (fromHex !== undefined) Object.defineProperty(Uint8Array, "fromHex", fromHex);
  });
  Reflect.deleteProperty(globalThis, "Buffer");
  Reflect.deleteProperty(Uint8Array, "fromHex");
  assert.ok(wasm.equals(moduleBytes()));
});
