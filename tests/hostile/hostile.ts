/** A stream of hostile inputs from a seed. */
import assert from "node:assert/strict";
import { completionJobOutFromJSON } from "completion-job";
import { Random } from "../shared/random.js";
import { isJSON, isJSONInBytes } from "../shared/is-json.js";
import { attempt, nothingElse, ofTheCaller } from "./attempt.js";
import { brokenBytes, randomBytes } from "./inputs/broken-bytes.js";
import { assertSound } from "./canary.js";
import { textEntrances, valueEntrances } from "./entrances.js";
import { detached, pour } from "./inputs/byte-vessel.js";
import { wildValue } from "./inputs/wild-value.js";

const batch = 500;
const stream = 7;

/** Gives the package `count` hostile inputs. After each batch, it asserts that the package still works. */
export function attack(seed: number, count: number): void {
  const { stackTraceLimit } = Error;
  // Recording the stack of an error costs more than everything else that makes the error.
  Error.stackTraceLimit = 0;
  try {
    attackAll(seed, count);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function attackAll(seed: number, count: number): void {
  for (let at = 0; at < count; at += 1) {
    try {
      attackOnce(new Random(seed, stream, at));
      if (at % batch === batch - 1) assertSound();
    } catch (error) {
      throw new Error(`seed ${seed}, case ${at}: ${String(error)}`, { cause: error });
    }
  }
  assertSound();
}

function attackOnce(random: Random): void {
  const share = random.share();
  if (share < 0.35) readAsText(random, brokenBytes(random));
  else if (share < 0.6) readAsBytes(random, brokenBytes(random));
  else if (share < 0.7) readAsBytes(random, randomBytes(random));
  else if (share < 0.75) readAsText(random, new TextEncoder().encode(brackets(random)));
  else if (share < 0.8) readNoText(random);
  else readAsValue(random);
}

function readAsText(random: Random, bytes: Uint8Array): void {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const isBroken = completionJobOutFromJSON(text).error?.issues[0]?.code === "invalid_json";
  assert.equal(isBroken, !isJSON(text), `the verdict on ${JSON.stringify(text)}`);
  attempt(random.pick(textEntrances), text, nothingElse);
}

function readAsBytes(random: Random, bytes: Uint8Array): void {
  const input = pour(random, bytes);
  const result = completionJobOutFromJSON(input);
  const isBroken = result.error?.issues[0]?.code === "invalid_json";
  assert.equal(isBroken, !isJSONInBytes(bytes), `the verdict on bytes ${bytes.join()}`);
  if (random.chance(0.05)) result.error?.pretty();
  attempt(random.pick(textEntrances), pour(random, bytes), nothingElse);
}

function readNoText(random: Random): void {
  const isDetached = random.chance(0.2);
  const input = isDetached ? detached(brokenBytes(random)) : wildValue(random);
  attempt(random.pick(textEntrances), input, ofTheCaller);
}

function readAsValue(random: Random): void {
  attempt(random.pick(valueEntrances.slice(0, 5)), wildValue(random), ofTheCaller);
  attempt(random.pick(valueEntrances), wildValue(random), ofTheCaller);
}

function brackets(random: Random): string {
  const [open, close] = random.pick([
    ["[", "]"],
    ['{"a":', "}"],
    ['{"training_files":[', "]}"],
    ['{"repositories":[{"a":', "}]}"],
    ["[{},", "]"],
  ] as const);
  const depth = random.below(random.chance(0.01) ? 5000 : 200);
  const closed = Math.max(0, depth + 1 - random.below(3));
  return open.repeat(depth) + random.pick(["", "1", '"', "x"]) + close.repeat(closed);
}
