import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { moduleBytes } from "../../pkg/dist/embedded.js";

const wasm = readFileSync(new URL("../../pkg/wasm/completion_job_bg.wasm", import.meta.url));

test("what is embedded in the package is the wasm module, byte for byte", () => {
  assert.ok(wasm.equals(moduleBytes()));
});
