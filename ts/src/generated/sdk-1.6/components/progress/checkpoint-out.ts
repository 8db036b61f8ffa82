// Written by `make generate` from the models in src/model. Changes here are lost.

import { codec, fromJSON, toJSON } from "../../../../api/codec.js";
import type { Codec, JsonText } from "../../../../api/codec.js";
import type { Description } from "../../../../json-schema/description.js";
import type { Result } from "../../../../errors/result.js";
import { type Builder, builder } from "../../../../tape/builder.js";
import type { TextCodec } from "../../../../text/text-codec.js";
import { useFamily } from "../../../../family/use-family.js";
import { enumerations } from "../../enumerations/enumerations.js";
import type { Members } from "../../../../value/members.js";
import { type Keys, Snapshot } from "../../../../value/snapshot.js";
import type { ValueCodec } from "../../../../value/value-codec.js";
import { blockOf, endOf, heldAt, isHeld, next, numberAt } from "../../../../tape/tape.js";
import { hasMembers, isBuiltIn, isPromise } from "../../../../value/members.js";
import { snapshotMixed } from "../../../../value/mixed.js";
import { isInteger } from "../../../../value/number.js";
import { partSnapshot, snapshotOther, snapshotSdk, snapshotSdkAlone, snapshotWire } from "../../../../value/snapshot.js";
import { acceptMetricOut, BuiltMetricOut, descriptionMetricOut, isSdkMetricOut, isWireMetricOut, toWireMetricOut, type MetricOut, type WireMetricOut } from "./metric-out.js";

/**
 * A state of the model that was saved during the training.
 *
 * @example
 * ```ts
 * assert.equal(CheckpointOut.is([]), false);
 * ```
 */
export type CheckpointOut = {
  /**
   * How good the model was at this step.
   */
  metrics: MetricOut;
  /**
   * The number of the step after which the model was saved.
   */
  stepNumber: number;
  /**
   * When the checkpoint was created, in seconds since the UNIX epoch.
   */
  createdAt: number;
};

/**
 * A CheckpointOut in wire spelling, as the API writes it. `CheckpointOut.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(CheckpointOut.isWire([]), false);
 * ```
 */
export type WireCheckpointOut = {
  /**
   * How good the model was at this step.
   */
  metrics: WireMetricOut;
  /**
   * The number of the step after which the model was saved.
   */
  step_number: number;
  /**
   * When the checkpoint was created, in seconds since the UNIX epoch.
   */
  created_at: number;
};

/** Builds a CheckpointOut from its slot on the tape. */
export const BuiltCheckpointOut: Builder<CheckpointOut> = /* @__PURE__ */ builder<CheckpointOut>(function (words, at) {
  const block = blockOf(words, at);
  this.metrics = isHeld(words, block) ? (heldAt(words, block) as MetricOut) : new BuiltMetricOut(words, block);
  this.stepNumber = numberAt(block + 4);
  this.createdAt = numberAt(block + 8);
});

/** Builds a list of CheckpointOut from its slot on the tape. */
export function listOfCheckpointOut(words: Int32Array, at: number): CheckpointOut[] {
  if (isHeld(words, at)) return heldAt(words, at) as CheckpointOut[];
  const end = endOf(words, at);
  const list: CheckpointOut[] = [];
  for (let element = blockOf(words, at); element < end; element = next(words, element)) {
    list.push(isHeld(words, element) ? (heldAt(words, element) as CheckpointOut) : new BuiltCheckpointOut(words, element));
  }
  return list;
}

const keys: Keys = [
  ["metrics", "metrics"],
  ["step_number", "stepNumber"],
  ["created_at", "createdAt"],
];

/** The description that the JSON Schemas of a CheckpointOut are made from. */
export const descriptionCheckpointOut: Description = {
  name: "CheckpointOut",
  text: "A state of the model that was saved during the training.",
  keys,
  fields: [
    ["How good the model was at this step.", descriptionMetricOut],
    ["The number of the step after which the model was saved.", "integer"],
    ["When the checkpoint was created, in seconds since the UNIX epoch.", "integer"],
  ],
};

/** Tells whether a value is a valid CheckpointOut in wire spelling. */
export function isWireCheckpointOut(value: unknown): boolean {
  if (!hasMembers(value) || isPromise(value, value.then) || isBuiltIn(value)) return false;
  const metrics$ = value.metrics;
  if (!isWireMetricOut(metrics$)) return false;
  const stepNumber$ = value.step_number;
  if (!(isInteger(stepNumber$))) return false;
  const createdAt$ = value.created_at;
  if (!(isInteger(createdAt$))) return false;
  return true;
}

/** Tells whether a value is a valid CheckpointOut in SDK spelling. */
export function isSdkCheckpointOut(value: unknown): boolean {
  if (!hasMembers(value) || isPromise(value, value.then) || isBuiltIn(value)) return false;
  const metrics$ = value.metrics;
  if (!isSdkMetricOut(metrics$)) return false;
  const stepNumber$ = value.stepNumber;
  if (!(isInteger(stepNumber$))) return false;
  const createdAt$ = value.createdAt;
  if (!(isInteger(createdAt$))) return false;
  return true;
}

function hasSdkKey(value: Members): boolean {
  return (
    "stepNumber" in value ||
    "createdAt" in value
  );
}

function hasWireKey(value: Members): boolean {
  return (
    "step_number" in value ||
    "created_at" in value
  );
}

/** Makes the SDK object of a CheckpointOut that is accepted at once, or takes a snapshot of the value. */
export function acceptCheckpointOut(value: unknown): CheckpointOut | Snapshot {
  let promise = false;
  if (!hasMembers(value) || (promise = isPromise(value, value.then)) || isBuiltIn(value)) {
    return snapshotOther(value, promise);
  }
  if (hasSdkKey(value)) return acceptSdkCheckpointOut(value);
  const metrics$ = value.metrics;
  const metrics$part = acceptMetricOut(metrics$);
  const stepNumber$ = value.step_number;
  const createdAt$ = value.created_at;
  if (!(
    !(metrics$part instanceof Snapshot) &&
    (isInteger(stepNumber$)) &&
    (isInteger(createdAt$))
  )) return snapshotWire(value, keys, partSnapshot(metrics$part), stepNumber$, createdAt$);
  return { metrics: metrics$part, stepNumber: stepNumber$, createdAt: createdAt$ } as CheckpointOut;
}

function acceptSdkCheckpointOut(value: Members): CheckpointOut | Snapshot {
  if (hasWireKey(value)) return snapshotMixed(value, keys, acceptCheckpointOut);
  const metrics$ = value.metrics;
  const metrics$part = acceptMetricOut(metrics$);
  const stepNumber$ = value.stepNumber;
  const createdAt$ = value.createdAt;
  if (!(
    !(metrics$part instanceof Snapshot) &&
    (isInteger(stepNumber$)) &&
    (isInteger(createdAt$))
  )) return snapshotSdk(value, keys, partSnapshot(metrics$part), stepNumber$, createdAt$);
  return { metrics: metrics$part, stepNumber: stepNumber$, createdAt: createdAt$ } as CheckpointOut;
}

/** Makes the wire object of a valid CheckpointOut, or takes a snapshot of any other value. */
export function toWireCheckpointOut(value: unknown): object | Snapshot {
  let promise = false;
  if (!hasMembers(value) || (promise = isPromise(value, value.then)) || isBuiltIn(value)) {
    return snapshotOther(value, promise);
  }
  const metrics$ = value.metrics;
  const metrics$part = toWireMetricOut(metrics$);
  const stepNumber$ = value.stepNumber;
  const createdAt$ = value.createdAt;
  if (!(
    !(metrics$part instanceof Snapshot) &&
    (isInteger(stepNumber$)) &&
    (isInteger(createdAt$))
  )) return snapshotSdkAlone(value, keys, partSnapshot(metrics$part), stepNumber$, createdAt$);
  return { metrics: metrics$part, step_number: stepNumber$, created_at: createdAt$ };
}

/** What the functions of texts need to know of CheckpointOut. */
export const textCheckpointOut: TextCodec<CheckpointOut> = {
  name: "CheckpointOut",
  use: useFamily,
  choices: enumerations,
  index: 9,
  Built: BuiltCheckpointOut,
};

/** What the functions of JavaScript values need to know of CheckpointOut. */
export const valueCheckpointOut: ValueCodec<CheckpointOut> = {
  accept: acceptCheckpointOut,
  isSdk: isSdkCheckpointOut,
  isWire: isWireCheckpointOut,
};

/**
 * A state of the model that was saved during the training.
 *
 * @example
 * ```ts
 * assert.equal(CheckpointOut.isJSON("[]"), false);
 * ```
 */
export const CheckpointOut: Codec<CheckpointOut, WireCheckpointOut> =
  /* @__PURE__ */ codec(textCheckpointOut, valueCheckpointOut, descriptionCheckpointOut);

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = checkpointOutFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function checkpointOutFromJSON(text: JsonText): Result<CheckpointOut, WireCheckpointOut> {
  return fromJSON(textCheckpointOut, text);
}

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => checkpointOutToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid CheckpointOut.
 */
export function checkpointOutToJSON(value: CheckpointOut): string {
  return toJSON(textCheckpointOut, toWireCheckpointOut, value);
}
