import assert from "node:assert/strict";
import test from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { memory } from "../../pkg/dist/instance.js";
import { readInteger } from "../parity/settings.js";
import { assertSound } from "./canary.js";
import { attack } from "./hostile.js";
import { largeInputs, longestText, mostIssues } from "./large-input.js";

const count = readInteger("HOSTILE_N", 100_000);
const seed = readInteger("SEED", 1);

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

function usedHeap(): number {
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

test(`after every 500 of ${count} hostile inputs, seed ${seed}, all verdicts are right`, () => {
  attack(seed, count);
});

for (const { title, read, expected } of largeInputs) {
  test(title, () => {
    assert.deepEqual(read(), expected);
    assertSound();
  });
}

// Of a list of issues, each takes some 500 bytes while they are made. A text takes the buffer that it
// is read from and its tape; both are moved as they grow, and what they leave is not always fit for
// what comes, so that it takes two rounds until there is room for all.
test("the module's memory is bounded by 6 times the largest text or 600 bytes an issue", () => {
  for (const { read } of largeInputs) read();
  const bound = Math.max(6 * longestText, 600 * mostIssues);
  assert.ok(memory().buffer.byteLength <= bound, `${memory().buffer.byteLength} > ${bound}`);
});

test("what was survived before is survived again with no more memory of either kind", () => {
  const before = { wasm: memory().buffer.byteLength, heap: usedHeap() };
  attack(seed, count);
  for (const { read } of largeInputs) read();
  const after = { wasm: memory().buffer.byteLength, heap: usedHeap() };
  assert.equal(after.wasm, before.wasm);
  assert.ok(after.heap < before.heap + 4e6, `${before.heap} bytes of heap became ${after.heap}`);
});
