import assert from "node:assert/strict";
import { constants } from "node:buffer";
import { test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import {
  CompletionJobOut,
  CompletionTrainingParameters,
  completionTrainingParametersFromJSON,
  completionTrainingParametersToJSON,
} from "completion-job";
import { memory } from "../../pkg/dist/module/instance.js";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const megabyte = 1 << 20;
const longList = (element: string) => `[${`${element},`.repeat(3e6)}${element}]`;

const large = {
  "a verdict on a valid list": () =>
    CompletionJobOut.isJSON(`{"training_files":${longList('""')}}`),
  "a verdict on a wrong list": () => CompletionJobOut.isJSON(`{"training_files":${longList("1")}}`),
  "bad JSON": () => CompletionJobOut.isJSON(`{"training_files":${longList("1")}`),
  "a wrong object": () => CompletionJobOut.safeParse({ trainingFiles: Array(1e5).fill(1) }).ok,
};

for (const [what, call] of Object.entries(large)) {
  test(`the module releases its memory when the call is done: ${what}`, () => {
    assert.equal(call(), false);
    const { byteLength } = memory.buffer;
    assert.ok(byteLength <= 16 * megabyte, `${byteLength} bytes are kept`);
  });
}

test("bytes that are longer than any string throw a RangeError and are released", () => {
  const bytes = new Uint8Array(constants.MAX_STRING_LENGTH + 3).fill(0x20);
  bytes.set([0x7b, 0x7d]);
  assert.throws(() => completionTrainingParametersFromJSON(bytes), RangeError);
  assert.ok(memory.buffer.byteLength <= 16 * megabyte);
  assert.ok(completionTrainingParametersFromJSON("{}").ok);
});

const textWith = (epochs: string) => `{"epochs": ${epochs}, "x": "${"y".repeat(12 * megabyte)}"}`;
const longNumber = "1.2345678901234567890123e-5";

const readings = {
  "to an object": () => completionTrainingParametersFromJSON(textWith("1")).ok,
  "to an object, with a number of many digits": () =>
    completionTrainingParametersFromJSON(textWith(longNumber)).ok,
  "for its verdict": () => CompletionTrainingParameters.isJSON(textWith("1")),
  "for its verdict, with a number of many digits": () =>
    CompletionTrainingParameters.isJSON(textWith(longNumber)),
};

// Each reading is a function of its own, because a stack frame can keep the arguments of its calls alive.
for (const [what, read] of Object.entries(readings)) {
  test(`a text is released after it was read ${what}`, () => {
    completionTrainingParametersFromJSON("{}");
    collectGarbage();
    const before = process.memoryUsage().heapUsed;
    assert.ok(read());
    collectGarbage();
    const kept = process.memoryUsage().heapUsed - before;
    assert.ok(kept < 4 * megabyte, `${kept} bytes are kept`);
  });
}

test("an object that looks like a promise at the first read only is refused as a promise", () => {
  const promiseOnce = () => {
    let count = 0;
    return {
      // biome-ignore lint/suspicious/noThenProperty: it is what is tested
      get then() {
        count += 1;
        return count === 1 ? () => 1 : undefined;
      },
      catch() {},
    };
  };
  const { error } = CompletionTrainingParameters.safeParse(promiseOnce());
  assert.equal(error?.issues[0]?.received, "promise");
  assert.throws(
    () => completionTrainingParametersToJSON(promiseOnce() as object),
    /received promise/,
  );
});

test("the bytes of a Uint8Array subclass are read, whatever its getters say", () => {
  class Liar extends Uint8Array {
    override get byteLength() {
      return 0;
    }
    override get byteOffset() {
      return 7;
    }
  }
  assert.ok(CompletionTrainingParameters.isJSON(new Liar([0x7b, 0x7d])));
});
