import assert from "node:assert/strict";
import test from "node:test";
import {
  CompletionJobOut,
  completionJobOutFromJSON,
  completionJobOutToJSON,
  EventOut,
  eventOutFromJSON,
} from "completion-job";
import { memory } from "../../pkg/dist/module/instance.js";
import { readInteger } from "../shared/settings.js";
import { describe } from "./attempt.js";
import { exampleJob } from "../shared/example-job.js";
import { assertSound } from "./canary.js";
import { exampleText, wrongText } from "../shared/example-text.js";
import { actOnFullStack } from "./full-stack.js";

const rounds = readInteger("HOSTILE_ROUNDS", 100);
const wrongBytes = new TextEncoder().encode(wrongText);
const wrongJob = { ...exampleJob, id: 1, status: "none", trainingFiles: [null], createdAt: 1.5 };
const longNumber = exampleText.replace("785153", "12345678901234567890");

const eventText = '{"name":"x","data":{"a":[{"b":1}],"é":"é"},"created_at":1}';

const acts: readonly (readonly [name: string, act: () => unknown])[] = [
  ["a right text", () => completionJobOutFromJSON(exampleText)],
  ["a wrong text", () => completionJobOutFromJSON(wrongText)],
  ["wrong bytes", () => completionJobOutFromJSON(wrongBytes)],
  ["bad JSON", () => completionJobOutFromJSON("{")],
  ["a text with a long number", () => completionJobOutFromJSON(longNumber)],
  ["a text with a record of anything", () => eventOutFromJSON(eventText)],
  ["an object with a record of anything", () => EventOut.parse(JSON.parse(eventText))],
  ["a growing text", growing()],
  ["a verdict", () => CompletionJobOut.isJSON(exampleText)],
  ["a right object", () => CompletionJobOut.parse(exampleJob)],
  ["a wrong object", () => CompletionJobOut.safeParse(wrongJob)],
  ["a wrong object to write", () => toJSON(wrongJob)],
  ["an error to print", () => completionJobOutFromJSON(wrongText).error?.pretty()],
];

/** Reads a longer text each time, so that the stack can also overflow while the module's buffer grows. */
function growing(): () => unknown {
  let length = 4096;
  return () => {
    length += 64;
    return completionJobOutFromJSON(" ".repeat(length) + exampleText);
  };
}

function toJSON(value: unknown): string | undefined {
  try {
    return completionJobOutToJSON(value as CompletionJobOut);
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return undefined;
  }
}

function overflow(act: () => unknown): void {
  for (let round = 0; round < rounds; round += 1) {
    const errors = actOnFullStack(act, round);
    const strange = errors.find((error) => !(error instanceof RangeError));
    assert.equal(strange, undefined, `round ${round}: ${describe(strange)}`);
    assert.ok(errors.length > 0 && errors.length < 2000, `${errors.length} overflows`);
    assertSound();
  }
}

for (const [name, act] of acts) {
  test(`a call on a full stack throws a RangeError and breaks nothing, ${rounds} times at every depth: ${name}`, () => {
    overflow(act);
  });
}

test("calls on a full stack do not make the module's memory grow", () => {
  const before = memory.buffer.byteLength;
  for (const [, act] of acts) overflow(act);
  assert.ok(memory.buffer.byteLength <= before, `${before} became ${memory.buffer.byteLength}`);
});
