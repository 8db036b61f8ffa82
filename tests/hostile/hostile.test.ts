import assert from "node:assert/strict";
import test from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { memory } from "../../pkg/dist/module/instance.js";
import { readInteger } from "../shared/settings.js";
import { assertSound } from "./canary.js";
import { attack } from "./hostile.js";
import { largeInputs } from "./inputs/large-input.js";

const count = readInteger("HOSTILE_N", 100_000);
const seed = readInteger("SEED", 1);

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

function usedHeap(): number {
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

test(`the package still works after every 500 of ${count} hostile inputs (seed ${seed})`, () => {
  attack(seed, count);
});

for (const { title, read, expected } of largeInputs) {
  test(title, () => {
    assert.deepEqual(read(), expected);
    assertSound();
  });
}

test("the module releases the memory that large inputs took", () => {
  assertSound();
  const length = memory.buffer.byteLength;
  assert.ok(length <= 16 << 20, `${length} bytes are kept`);
});

test("a second run of the hostile inputs makes neither the heap nor the module's memory grow", () => {
  const before = { heap: usedHeap() };
  attack(seed, count);
  for (const { read } of largeInputs) read();
  const after = { wasm: memory.buffer.byteLength, heap: usedHeap() };
  assert.ok(after.wasm <= 16 << 20, `${after.wasm} bytes of the module's memory are kept`);
  assert.ok(after.heap < before.heap + 4e6, `${before.heap} bytes of heap became ${after.heap}`);
});
